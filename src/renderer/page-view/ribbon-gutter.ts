import type { Extension } from '@codemirror/state'
import { gutter, GutterMarker, type BlockInfo, type EditorView } from '@codemirror/view'
import { indexAt } from '#shared/text/index'
import { articleColour } from './article-colour'
import { isSameOwner, ownersOf, spansWithin, type OwnedSpan, type Owner } from './owned-spans'
import { owners } from './raw-decorations'

// A line of a damaged page may feed dozens of articles; more ribbons than these say nothing.
const ribbonsAtMost = 4

/** What CodeMirror calls for events in a margin. */
type GutterHandlers = Readonly<Record<string, (view: EditorView, line: BlockInfo, event: Event) => boolean>>

class RibbonMarker extends GutterMarker {
  constructor(
    private readonly shown: readonly Owner[],
    /** `first` where an article begins to own lines, and its number is written; `between` on a blank line. */
    private readonly place: 'first' | 'further' | 'between'
  ) {
    super()
  }

  override eq(other: RibbonMarker): boolean {
    return (
      other.place === this.place &&
      other.shown.length === this.shown.length &&
      other.shown.every((owner, i) => isSameOwner(owner, this.shown[i]))
    )
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = `ribbons ribbons-${this.place}`
    for (const { kind, number } of this.shown) {
      const ribbon = element.appendChild(document.createElement('span'))
      ribbon.className = kind === 'article' ? `ribbon ${articleColour(number)}` : `ribbon ribbon-${kind}`
      if (this.place === 'first' && kind === 'article') ribbon.textContent = String(number)
    }
    return element
  }
}

/** Beside each raw line, a ribbon in the colour of each article that it feeds, with the article's number. */
export function ribbonGutter(domEventHandlers: GutterHandlers): Extension {
  return gutter({
    class: 'ribbon-gutter',
    domEventHandlers,
    lineMarker: (view, block) => markerOf(view.state.field(owners), block),
    lineMarkerChange: ({ startState, state }) => startState.field(owners) !== state.field(owners)
  })
}

function markerOf(all: readonly OwnedSpan[], { from, to }: BlockInfo): RibbonMarker | null {
  const own = spansWithin(all, from, to)
  const before = all[indexAt(all, own[0]?.start ?? from) - (own.length > 0 ? 1 : 0)]
  if (own.length > 0) {
    const shown = ownersOf(own).slice(0, ribbonsAtMost)
    return new RibbonMarker(shown, isSameOwner(before, shown[0]) ? 'further' : 'first')
  }
  const behind = all[indexAt(all, from) + 1]
  return before?.kind === 'article' && isSameOwner(before, behind)
    ? new RibbonMarker([before], 'between')
    : null
}
