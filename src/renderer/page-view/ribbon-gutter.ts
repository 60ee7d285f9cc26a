import type { Extension } from '@codemirror/state'
import { gutter, GutterMarker, type BlockInfo, type EditorView } from '@codemirror/view'
import { articleColour } from './article-colour'
import { isSameOwner, ownersOf, spansWithin, type Owner } from './owned-spans'
import { owners } from './raw-decorations'

// A line of a damaged page may feed dozens of articles; more ribbons than these say nothing.
const ribbonsAtMost = 4

class RibbonMarker extends GutterMarker {
  constructor(
    private readonly shown: readonly Owner[],
    /** The number is written where the article begins to own lines. */
    private readonly isFirst: boolean
  ) {
    super()
  }

  override eq(other: RibbonMarker): boolean {
    return (
      other.isFirst === this.isFirst &&
      other.shown.length === this.shown.length &&
      other.shown.every((owner, i) => isSameOwner(owner, this.shown[i]))
    )
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'ribbons'
    for (const { kind, number } of this.shown) {
      const ribbon = element.appendChild(document.createElement('span'))
      ribbon.className = kind === 'article' ? `ribbon ${articleColour(number)}` : `ribbon ribbon-${kind}`
      if (this.isFirst && kind === 'article') ribbon.textContent = String(number)
    }
    return element
  }
}

/** Beside each raw line, a ribbon in the colour of each article that it feeds, with the article's number. */
export function ribbonGutter(): Extension {
  return gutter({
    class: 'ribbon-gutter',
    lineMarker: (view, block) => {
      const shown = ownersOfLine(view, block)
      if (shown.length === 0) return null
      return new RibbonMarker(shown, !isSameOwner(ownerBefore(view, block), shown[0]))
    },
    lineMarkerChange: ({ startState, state }) => startState.field(owners) !== state.field(owners)
  })
}

function ownersOfLine(view: EditorView, { from, to }: BlockInfo): Owner[] {
  return ownersOf(spansWithin(view.state.field(owners), from, to)).slice(0, ribbonsAtMost)
}

/** The last owner above the line; blank lines between do not interrupt it. */
function ownerBefore(view: EditorView, { from }: BlockInfo): Owner | undefined {
  const all = view.state.field(owners)
  const [first] = spansWithin(all, from, from + 1)
  const index = first ? all.indexOf(first) : all.findIndex(({ start }) => start >= from)
  return all[(index < 0 ? all.length : index) - 1]
}
