import { useTranslation } from 'react-i18next'
import { Button, Checkbox, Choice, Dialog, TextField } from '../../parts'
import { changeSettings, corpusActions, useCorpus, useSettings } from '../../state'
import { ReadingSettings } from './reading-settings'
import './settings.css'

const languages = ['system', 'zh-CN', 'en'] as const
const themes = ['system', 'light', 'dark'] as const
const contrasts = ['normal', 'high'] as const
const actorMaxChars = 100

/** What a person chooses for the program; each choice takes effect at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['shell', 'work'])
  const settings = useSettings((all) => all)
  return (
    <Dialog
      title={t('settings.title')}
      width="wide"
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {t('app.ok')}
        </Button>
      }
    >
      <div className="settings">
        <div className="settings__column">
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
          <Choice
            label={t('work:reading.contrast')}
            value={settings.contrast}
            options={contrasts.map((value) => ({ value, label: t(`work:reading.contrasts.${value}`) }))}
            onChange={(contrast) => void changeSettings({ contrast })}
          />
          <TextField
            label={t('settings.actor')}
            hint={t('settings.actorHint')}
            value={settings.actor}
            maxLength={actorMaxChars}
            onChange={(actor) => void changeSettings({ actor })}
          />
          <CorpusRules />
        </div>
        <ReadingSettings />
      </div>
    </Dialog>
  )
}

/** What the open corpus asks of everyone who works on it. */
function CorpusRules() {
  const { t } = useTranslation(['work', 'compare'])
  const corpus = useCorpus((state) => state.corpus)
  const rules = useCorpus((state) => state.rules)
  if (!corpus) return null
  return (
    <>
      <Checkbox
        label={t('work:rules.another')}
        description={t('work:rules.anotherWhat', { corpus: corpus.name })}
        isSelected={rules.reviewByAnother}
        onChange={(reviewByAnother) => void corpusActions.setRules({ ...rules, reviewByAnother })}
      />
      <Checkbox
        label={t('compare:rule.blind')}
        description={t('compare:rule.blindWhat', { corpus: corpus.name })}
        isSelected={rules.isBlind}
        onChange={(isBlind) => void corpusActions.setRules({ ...rules, isBlind })}
      />
    </>
  )
}
