import { useEffect } from 'react'
import type { ArticleId, ParagraphId } from '#shared/model/index'
import { useDesk } from '../desk-context'
import type { Origin } from './repair-view'

/** Remembers in which text the focus was: menus, tools and dialogs take it, and mean that text. */
export function useFollowOrigin(): void {
  const model = useDesk()
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const origin = target instanceof HTMLElement ? originOf(target) : null
      if (!origin) return
      model.repair.update({ origin })
      const article = target instanceof HTMLElement && target.closest<HTMLElement>('.article')
      if (article) model.repair.remember(article.dataset['article'] as ArticleId)
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [model])
}

function originOf(element: HTMLElement): Origin | null {
  if (element.closest('.raw-pane .cm-content')) return { pane: 'raw' }
  if (element.closest('.article .cm-content')) return { pane: 'article' }
  const quiet = element.closest<HTMLElement>('.quiet__paragraph')?.dataset['paragraph']
  if (quiet) return { pane: 'quiet', paragraph: quiet as ParagraphId }
  const entry = element.closest<HTMLElement>('.outline__item')?.dataset['article']
  return entry ? { pane: 'outline', article: entry as ArticleId } : null
}
