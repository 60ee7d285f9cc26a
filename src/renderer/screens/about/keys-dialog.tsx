import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { comboLabel, COMMANDS, SCOPES } from '../../keys'
import { Dialog, KeyHint } from '../../parts'
import './about.css'

/** Every command with its keys. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['shell', 'desk'])
  return (
    <Dialog title={t('keys.title')} onClose={onClose} width="wide">
      <div className="keys">
        {SCOPES.map((scope) => (
          <section key={scope} className={`keys__group keys__group--${scope}`}>
            <h3 className="keys__scope">{t(`keys.scope.${scope}`)}</h3>
            <dl className="keys__list">
              {COMMANDS.filter((command) => command.scope === scope).map((command) => (
                <div key={command.id} className="keys__row">
                  <dt>{t(command.label)}</dt>
                  <dd>
                    {command.keys.map((combo, at) => (
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
        ))}
      </div>
    </Dialog>
  )
}
