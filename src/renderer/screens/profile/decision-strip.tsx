import { Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { keyLabel } from '../../keys'
import { Button, IconButton } from '../../parts'
import { profileStore, showFailure, undoDecision, useProfile } from '../../state'
import { usePatternText } from './use-pattern-text'

/** Which pattern was dismissed last, and the way back. */
export function DecisionStrip() {
  const { t } = useTranslation('profile')
  const words = usePatternText()
  const decided = useProfile((state) => state.decided)
  return (
    <div role="status">
      {decided && (
        <div className="replace-strip">
          <p className="replace-strip__words">
            {t(decided.isDismissed ? 'decision.dismissed' : 'decision.takenUp', {
              pattern: words(decided.confusion)
            })}
          </p>
          <Button
            icon={<Undo2 />}
            hint={keyLabel('profile.undo')}
            onPress={() => void undoDecision().catch(showFailure)}
          >
            {t('decision.undo')}
          </Button>
          <IconButton label={t('decision.close')} onPress={() => profileStore.setState({ decided: null })}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  )
}
