import { useTranslation } from 'react-i18next'
import { Button, Choice, Dialog, TextField } from '../../parts'
import { changeSettings, useSettings } from '../../state'
import './settings.css'

const languages = ['system', 'zh-CN', 'en'] as const
const themes = ['system', 'light', 'dark'] as const
const actorMaxChars = 100

/** What a person chooses for the program; each choice takes effect at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const settings = useSettings((all) => all)
  return (
    <Dialog
      title={t('settings.title')}
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {t('app.ok')}
        </Button>
      }
    >
      <div className="settings">
        <Choice
          label={t('settings.language')}
          value={settings.language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(language) => void changeSettings({ language })}
        />
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(theme) => void changeSettings({ theme })}
        />
        <TextField
          label={t('settings.actor')}
          hint={t('settings.actorHint')}
          value={settings.actor}
          maxLength={actorMaxChars}
          onChange={(actor) => void changeSettings({ actor })}
        />
      </div>
    </Dialog>
  )
}
