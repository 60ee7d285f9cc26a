import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import { Button, Checkbox, Dialog, Progress } from '../../parts'
import { setLearning, showFailure, stopTraining, trainNow, TRAINED_EVERY, useNameLearning } from '../../state'
import { ResetDialog } from './reset-dialog'
import { ScoreTable } from './score-table'
import { SuggestAnew } from './suggest-anew'
import './learning.css'

/** What the corpus has taught of names, how good it is, and whether it counts. */
export function LearningDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('learning')
  const learns = useNameLearning((state) => state.learns)
  const isEmpty = useNameLearning((state) => state.decisions === 0 && state.trained === null)
  const [isResetting, setIsResetting] = useState(false)
  return (
    <Dialog
      title={t('title')}
      width="wide"
      onClose={onClose}
      foot={
        <Button onPress={() => setIsResetting(true)} isDisabled={isEmpty}>
          {t('reset')}
        </Button>
      }
    >
      <div className="learning">
        <Checkbox
          label={t('learns')}
          description={t('learnsWhat')}
          isSelected={learns}
          onChange={(isOn) => void setLearning(isOn).catch(showFailure)}
        />
        <Figures />
        <Tagger />
        <SuggestAnew />
        <p className="learning__kept">{t('kept')}</p>
      </div>
      {isResetting && <ResetDialog onClose={() => setIsResetting(false)} />}
    </Dialog>
  )
}

function Figures() {
  const { t } = useTranslation('learning')
  const format = useFormat()
  const decisions = useNameLearning((state) => state.decisions)
  const names = useNameLearning((state) => state.names)
  const figures = {
    decisions,
    known: names.filter(({ score }) => score !== null).length,
    stopped: names.filter(({ isStopped }) => isStopped).length
  }
  return (
    <dl className="learning__figures">
      {(['decisions', 'known', 'stopped'] as const).map((name) => (
        <div key={name} className="learning__figure" data-figure={name}>
          <dt>{t(`figures.${name}`)}</dt>
          <dd>
            <span className="learning__number tabular">{format.number(figures[name])}</span>
            <span className="learning__what">{t(`figures.${name}What`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Tagger() {
  const { t } = useTranslation('learning')
  const format = useFormat()
  const decisions = useNameLearning((state) => state.decisions)
  const trained = useNameLearning((state) => state.trained)
  const share = useNameLearning((state) => state.share)
  const later = trained ? decisions - trained.decisions : 0
  return (
    <section className="learning__part" aria-labelledby="learning-tagger">
      <header className="learning__head">
        <h3 id="learning-tagger">{t('tagger')}</h3>
        {share === null ? (
          <Button onPress={() => void trainNow().catch(showFailure)} isDisabled={decisions === 0}>
            {t('train')}
          </Button>
        ) : (
          <Button onPress={stopTraining}>{t('stop')}</Button>
        )}
      </header>
      <div role="status">
        {share !== null && <p className="tabular">{t('training', { percent: format.percent(share) })}</p>}
        {share === null && (
          <p className="learning__trained">
            {trained
              ? t('trained', {
                  when: format.when(trained.at),
                  count: trained.learned.taught,
                  held: trained.learned.held
                })
              : t(decisions === 0 ? 'noDecisions' : 'none')}{' '}
            {later > 0 && t('later', { count: later })} {t('bySelf', { count: TRAINED_EVERY })}
          </p>
        )}
      </div>
      {share !== null && <Progress label={t('train')} done={share} total={1} />}
      {trained && <ScoreTable learned={trained.learned} />}
    </section>
  )
}
