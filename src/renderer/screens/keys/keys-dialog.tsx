import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { comboLabel, COMMANDS, keysOf, runCommand, SCOPES, useCommandLabel, type Scope } from '../../keys'
import { Button, Dialog, KeyHint } from '../../parts'
import './keys.css'

/** Every command with its keys, to look one up. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('keys.title')}
      onClose={onClose}
      width="wide"
      foot={
        <>
          <Button onPress={() => runCommand('app.change-keys')}>{t('keys.change')}</Button>
          <Button look="primary" onPress={onClose}>
            {t('app.ok')}
          </Button>
        </>
      }
    >
      <div className="keys" tabIndex={0}>
        {SCOPES.map((scope) => (
          <KeysOf key={scope} scope={scope} />
        ))}
      </div>
    </Dialog>
  )
}

function KeysOf({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation()
  const label = useCommandLabel()
  const commands = COMMANDS.filter((command) => command.scope === scope && keysOf(command.id).length > 0)
  return (
    <section className={`keys__group keys__group--${scope}`}>
      <h3 className="keys__scope">{t(`keys.scope.${scope}`)}</h3>
      <dl className="keys__list">
        {commands.map((command) => (
          <div key={command.id} className="keys__row">
            <dt>{label(command)}</dt>
            <dd>
              {keysOf(command.id).map((combo, at) => (
                <Fragment key={combo}>
                  {at > 0 && ` ${t('keys.or')} `}
                  <KeyHint>{comboLabel(combo)}</KeyHint>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
