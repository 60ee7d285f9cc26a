import { useTranslation } from 'react-i18next'
import { useMemo } from 'react'
import type { ArticleId, ParagraphId } from '#shared/model/index'
import type { DeskModel } from '../desk-model'
import { useDesk } from '../desk-context'
import { articleOf } from '../reading-order'
import { nameOf } from './act'
import { startDrag } from './drag'
import type { Dragged } from './drop-place'
import { subjectOf } from './subject'

/** The ways to begin a drag, from each of the handles. */
export function useDrag() {
  const { t } = useTranslation('repair')
  const model = useDesk()
  return useMemo(() => {
    const nameOfDragged = (dragged: Dragged): string => {
      if (dragged.kind === 'article')
        return t('drag.article', { number: nameOf(model.state, dragged.article).number })
      const { subject } = dragged
      if (subject.part) return t('drag.text')
      return t('drag.paragraphs', { count: subject.paragraphs.length })
    }
    const start = (event: MouseEvent, dragged: () => Dragged | null, onClick?: () => void) => {
      if (event.button === 0)
        startDrag(model, event, { dragged, nameOf: nameOfDragged, ...(onClick && { onClick }) })
    }
    return {
      selection: (event: MouseEvent) => start(event, () => draggedSelection(model)),
      paragraph: (event: MouseEvent, id: ParagraphId, onClick?: () => void) =>
        start(event, () => draggedParagraph(model, id), onClick),
      article: (event: MouseEvent, article: ArticleId) => start(event, () => ({ kind: 'article', article }))
    }
  }, [model, t])
}

function draggedSelection(model: DeskModel): Dragged | null {
  const subject = subjectOf(model)
  return subject && { kind: 'text', subject }
}

/** The paragraph of a handle, with the others that are selected together with it. */
function draggedParagraph(model: DeskModel, id: ParagraphId): Dragged {
  model.finishTyping()
  const article = articleOf(model.state, id)
  const editor = article === model.view.get().active ? model.panes.editorOf(article) : null
  const selected = article ? (editor?.selectedParagraphs() ?? []) : model.repair.get().quiet
  const paragraphs = selected.includes(id) ? selected : [id]
  return { kind: 'text', subject: { pane: article ? 'article' : 'quiet', paragraphs, article } }
}
