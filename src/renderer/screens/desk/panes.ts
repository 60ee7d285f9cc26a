import type { ArticleId } from '#shared/model/index'
import type { ArticleEditor, Place, RawView, ScreenRect } from '../../page-view'
import { Cell } from './cell'
import { Nearby } from './nearby'

/** The place of one article on the screen; its editor is made when it is needed. */
export interface ArticleHost {
  ensureEditor(): ArticleEditor
  editor(): ArticleEditor | null
}

export type PaneName = 'raw' | 'outline' | 'proof' | 'inspector'

/** What is mounted: components come and go, the desk's model finds them here. */
export class Panes {
  readonly hosts = new Map<ArticleId, ArticleHost>()
  readonly nearby = new Nearby('.proof__scroll')
  readonly elements = new Map<PaneName, HTMLElement>()
  /** Where the selection in the raw text ends on the screen; null for a caret. */
  readonly rawSelection = new Cell<ScreenRect | null>(null)
  private rawView: RawView | null = null

  get raw(): RawView | null {
    return this.rawView
  }

  /** Null when the pane goes. */
  setRaw(view: RawView | null): void {
    this.rawView = view
  }

  /** Says anew where the selection in the raw text is. */
  showRawSelection(): void {
    const span = this.rawView?.selected()
    const rect = span && span.start < span.end ? this.rawView?.rectOfSelection() : null
    this.rawSelection.set(rect ?? null)
  }

  editors(): ArticleEditor[] {
    return [...this.hosts.values()].flatMap((host) => host.editor() ?? [])
  }

  editorOf(article: ArticleId | null): ArticleEditor | null {
    return (article && this.hosts.get(article)?.ensureEditor()) ?? null
  }

  /** The pane that holds the focus. */
  focused(): PaneName | null {
    const found = [...this.elements].find(([, element]) => element.contains(document.activeElement))
    return found?.[0] ?? null
  }

  /** Marks `places` in the articles that hold them, and nothing elsewhere. */
  highlight(places: readonly Place[], articleOf: (place: Place) => ArticleId | null): void {
    const byArticle = new Map<ArticleId, Place[]>()
    for (const place of places) {
      const article = articleOf(place)
      if (article) byArticle.set(article, [...(byArticle.get(article) ?? []), place])
    }
    for (const [article, host] of this.hosts) {
      const own = byArticle.get(article)
      if (own) host.ensureEditor().highlight(own)
      else host.editor()?.highlight([])
    }
  }
}
