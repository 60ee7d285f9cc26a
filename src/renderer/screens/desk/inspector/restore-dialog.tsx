import { useTranslation } from 'react-i18next'
import type { ArticleId, RevisionId } from '#shared/model/index'
import {
  applyChange,
  differencesBetween,
  restoreArticle,
  restorePage,
  type LaterChange
} from '#shared/review/index'
import { useFormat } from '../../../i18n'
import { Button, Dialog } from '../../../parts'
import { useDesk } from '../desk-context'
import { Differences } from './difference-view'
import { updateInspector, useInspectorView } from './use-inspector'

/** Shows what restoring would change before it does. */
export function RestoreDialog() {
  const restoring = useInspectorView((view) => view.restoring)
  return restoring && <Restoring {...restoring} />
}

interface RestoringProps {
  readonly to: RevisionId
  /** Null for the whole page. */
  readonly article: ArticleId | null
}

function Restoring({ to, article }: RestoringProps) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const format = useFormat()
  const { revisions, state } = model.session.store.getState()
  const index = revisions.findIndex(({ id }) => id === to)
  const then = model.session.states()[index]!
  const change = article ? restoreArticle(state, then, article, to) : restorePage(state, then, to)
  const differences = differencesBetween(state, applyChange(state, change as LaterChange))
  const close = () => updateInspector(model, { restoring: null })
  return (
    <Dialog
      title={t(article ? 'restore.article' : 'restore.page')}
      width="wide"
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{t('restore.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={differences.length === 0}
            onPress={() => {
              model.change(change)
              close()
            }}
          >
            {t('restore.do')}
          </Button>
        </>
      }
    >
      <p className="restore__what">
        {t('restore.what', { when: format.moment(revisions[index]!.at), count: differences.length })}
      </p>
      <Differences differences={differences} />
    </Dialog>
  )
}
