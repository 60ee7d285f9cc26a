import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components'
import { COMMANDS, isAnswered, keyLabel, runCommand, useCommandLabel, type CommandId } from '../../keys'
import { Dialog } from '../../parts'
import './keys.css'

/** What was run last comes first, for as long as the program runs. */
const recent: CommandId[] = []

/** Every command that does something here and now, found by name. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const label = useCommandLabel()
  const [commands] = useState(answeredCommands)
  const run = (id: CommandId): void => {
    onClose()
    noteUse(id)
    // The focus must be back where the command works.
    setTimeout(() => runCommand(id))
  }
  return (
    <Dialog title={t('palette.label')} onClose={onClose}>
      <div className="palette">
        <Autocomplete filter={(text, typed) => holdsAll(text, typed)}>
          <TextField className="field__control" aria-label={t('palette.label')} autoFocus>
            <Input
              role="combobox"
              aria-expanded="true"
              aria-haspopup="listbox"
              className="field__input"
              placeholder={t('palette.placeholder')}
            />
          </TextField>
          <ListBox
            className="palette__list"
            aria-label={t('palette.list')}
            renderEmptyState={() => <p className="palette__none">{t('keys.none')}</p>}
            onAction={(id) => run(id as CommandId)}
          >
            {commands.map((id) => (
              <ListBoxItem
                key={id}
                id={id}
                className="popover__item"
                textValue={`${label(id)} ${label(id, 'en')}`}
              >
                <span className="popover__label">{label(id)}</span>
                <kbd className="popover__hint">{keyLabel(id)}</kbd>
              </ListBoxItem>
            ))}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  )
}

function noteUse(id: CommandId): void {
  const at = recent.indexOf(id)
  if (at >= 0) recent.splice(at, 1)
  recent.unshift(id)
}

function answeredCommands(): CommandId[] {
  const answered = COMMANDS.map(({ id }) => id).filter((id) => id !== 'app.palette' && isAnswered(id))
  const used = recent.filter((id) => answered.includes(id))
  return [...used, ...answered.filter((id) => !used.includes(id))]
}

/** Words in any order. */
function holdsAll(text: string, typed: string): boolean {
  const lower = text.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
