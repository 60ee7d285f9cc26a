import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { differencesBetween, restoreArticle, undoingOfAct } from '#shared/review/index'
import { ChangeRefused, type RefusalReason } from '#shared/review/index'
import { useFormat } from '../../../i18n'
import { keyLabel } from '../../../keys'
import { Button } from '../../../parts'
import { usePageSession } from '../../../state'
import { useDesk, useDeskView } from '../desk-context'
import type { DeskModel } from '../desk-model'
import { Differences } from './difference-view'
import { useActorName, type Entry } from './history-tab'
import { useActText } from './use-act-text'
import { updateInspector } from './use-inspector'
import { useRowCommand } from './use-row-command'

/** What an act changed, and the ways back; a way that is closed says why before it is tried. */
export function ActDetail({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['inspector', 'desk'])
  const model = useDesk()
  const format = useFormat()
  const { act, words } = entry
  const text = useActText()(words)
  const revisions = usePageSession(model.session, (session) => session.revisions)
  const differences = useMemo(() => {
    const states = model.session.states()
    const before = states[act.start - 1]
    return before ? differencesBetween(before, states[act.end - 1]!) : []
  }, [model, act])
  const undoing = useMemo(() => undoingOfAct(revisions, model.session.states(), act), [model, revisions, act])
  const undo = 'changes' in undoing ? () => model.change(...undoing.changes) : undefined
  useRowCommand('inspector.revert', undo)
  const reason = 'refused' in undoing ? undoing.refused : null
  return (
    <section className="inspector__detail" aria-label={t('inspector:detail')}>
      <h3 className="detail__title">{text}</h3>
      <p className="detail__where">
        {useActorName()(entry)}, {format.moment(entry.at)}
      </p>
      <Differences differences={differences} />
      <div className="detail__actions">
        <Button hint={keyLabel('inspector.revert')} isDisabled={undo === undefined} onPress={() => undo?.()}>
          {t('inspector:history.undo')}
        </Button>
      </div>
      {reason && (
        <p className="detail__aside">
          {reason === 'undone' || reason === 'draft'
            ? t(`inspector:history.refused.${reason}`)
            : t('inspector:history.cannot', { reason: t(`desk:refused.${reason}`) })}
        </p>
      )}
      <Restoring entry={entry} />
    </section>
  )
}

/** The page, or the article at the caret, as it was after the act. */
function Restoring({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation(['inspector', 'desk'])
  const model = useDesk()
  const to = entry.act.revisions.at(-1)!.id
  const isNow = usePageSession(model.session, ({ revisions }) => revisions.at(-1)?.id === to)
  const article = useDeskView((view) => view.active)
  const refused = usePageSession(model.session, () => articleObstacle(model, entry, article))
  if (isNow) return <p className="detail__aside">{t('inspector:history.isNow')}</p>
  return (
    <>
      <div className="detail__actions">
        <Button look="quiet" onPress={() => updateInspector(model, { restoring: { to, article: null } })}>
          {t('inspector:history.restorePage')}
        </Button>
        {article && (
          <Button
            look="quiet"
            isDisabled={refused !== null}
            onPress={() => updateInspector(model, { restoring: { to, article } })}
          >
            {t('inspector:history.restoreArticle')}
          </Button>
        )}
      </div>
      {article && refused && (
        <p className="detail__aside">
          {t('inspector:history.cannotArticle', { reason: t(`desk:refused.${refused}`) })}
        </p>
      )}
    </>
  )
}

function articleObstacle(
  model: DeskModel,
  { act }: Entry,
  article: Parameters<typeof restoreArticle>[2] | null
): RefusalReason | null {
  const then = model.session.states()[act.end - 1]
  if (!article || !then) return null
  try {
    restoreArticle(model.state, then, article, act.id)
    return null
  } catch (error) {
    if (error instanceof ChangeRefused) return error.reason
    throw error
  }
}
