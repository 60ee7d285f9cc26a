import { CircleStop, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { keyLabel } from '../../keys'
import { Button, IconButton, Progress, SelectField } from '../../parts'
import { findCorpusPatterns, PATTERN_VIEWS, profileStore, stopFindingPatterns, useProfile } from '../../state'

/** Which patterns are listed, and how far looking for them is. */
export function ProfileToolbar({ shown }: { readonly shown: number }) {
  const { t } = useTranslation('profile')
  const phase = useProfile((state) => state.phase)
  const progress = useProfile((state) => state.progress)
  const view = useProfile((state) => state.view)
  const isRunning = phase === 'running'
  return (
    <div className="screen__bar">
      <h2 className="profile__title">{t('title')}</h2>
      <SelectField
        hideLabel
        label={t('view.label')}
        value={view}
        options={PATTERN_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
        onChange={(value) => profileStore.setState({ view: value, selected: null, scrollPx: 0 })}
      />
      <div className="profile__figures tabular" role="status">
        {isRunning && progress ? (
          <>
            <p>{t(`progress.${progress.step}`, { done: progress.done, total: progress.total })}</p>
            <Progress label={t('title')} done={progress.done} total={progress.total} />
          </>
        ) : (
          <p>
            {isRunning ? t('progress.begin') : phase !== 'idle' && t(`figures.${phase}`, { count: shown })}
          </p>
        )}
      </div>
      {isRunning ? (
        <Button icon={<CircleStop />} hint={keyLabel('profile.stop')} onPress={stopFindingPatterns}>
          {t('stop')}
        </Button>
      ) : (
        <IconButton
          label={t('again')}
          hint={keyLabel('profile.again')}
          onPress={() => void findCorpusPatterns()}
        >
          <RefreshCw />
        </IconButton>
      )}
    </div>
  )
}
