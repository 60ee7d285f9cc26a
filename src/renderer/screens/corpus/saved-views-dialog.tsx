import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Dialog, IconButton, TextField } from '../../parts'
import { useSettings } from '../../state'
import type { ListView } from './list-view'
import { removeView, saveView } from './saved-views'

interface SavedViewsDialogProps {
  readonly view: ListView
  readonly onClose: () => void
}

const nameMaxChars = 60

/** Keeps the view under a name; a name that is there already is given the new view. */
export function SavedViewsDialog({ view, onClose }: SavedViewsDialogProps) {
  const { t } = useTranslation(['work', 'shell'])
  const kept = useSettings((settings) => settings.listViews)
  const [name, setName] = useState('')
  const given = name.trim()
  const isKnown = kept.some((each) => each.name === given)
  const save = (): void => {
    if (given === '') return
    saveView(given, view)
    onClose()
  }
  return (
    <Dialog
      title={t('view.title')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('shell:app.cancel')}</Button>
          <Button look="primary" onPress={save} isDisabled={given === ''}>
            {isKnown ? t('view.replace') : t('view.keep')}
          </Button>
        </>
      }
    >
      <form
        className="saved-views"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t('view.name')}
          hint={t('view.what')}
          value={name}
          maxLength={nameMaxChars}
          onChange={setName}
          autoFocus
        />
        {kept.length > 0 && (
          <ul className="saved-views__list" aria-label={t('view.kept')}>
            {kept.map((each) => (
              <li key={each.name} className="saved-views__item">
                <span>{each.name}</span>
                <IconButton
                  label={t('view.remove', { name: each.name })}
                  onPress={() => removeView(each.name)}
                >
                  <Trash2 />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </form>
    </Dialog>
  )
}
