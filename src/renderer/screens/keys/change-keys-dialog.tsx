import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { COMMANDS, SCOPES, useCommandLabel, useKeymap, type Scope } from '../../keys'
import { Button, Dialog, SearchField } from '../../parts'
import { changeSettings } from '../../state'
import { KeyRow } from './key-row'
import './keys.css'

/** Gives commands other keys. Each change takes effect at once. */
export function ChangeKeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const isChanged = Object.keys(useKeymap()).length > 0
  return (
    <Dialog
      title={t('keys.changeTitle')}
      onClose={onClose}
      width="wide"
      foot={
        <>
          <Button isDisabled={!isChanged} onPress={() => void changeSettings({ keys: {} })}>
            {t('keys.resetAll')}
          </Button>
          <Button look="primary" onPress={onClose}>
            {t('app.ok')}
          </Button>
        </>
      }
    >
      <SearchField label={t('keys.find')} value={typed} onChange={setTyped} hint="" />
      <table className="key-table">
        {SCOPES.map((scope) => (
          <ScopeRows key={scope} scope={scope} typed={typed.toLowerCase()} />
        ))}
      </table>
    </Dialog>
  )
}

function ScopeRows({ scope, typed }: { readonly scope: Scope; readonly typed: string }) {
  const { t } = useTranslation()
  const label = useCommandLabel()
  const commands = COMMANDS.filter(
    (command) => command.scope === scope && label(command).toLowerCase().includes(typed)
  )
  if (commands.length === 0) return null
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {t(`keys.scope.${scope}`)}
        </th>
      </tr>
      {commands.map(({ id }) => (
        <KeyRow key={id} id={id} />
      ))}
    </tbody>
  )
}
