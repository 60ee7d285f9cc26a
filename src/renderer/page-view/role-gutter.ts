import { Facet, type Extension } from '@codemirror/state'
import { gutter, GutterMarker } from '@codemirror/view'
import type { ParagraphId, Role } from '#shared/model/index'
import { articleLines } from './article-lines'

/** Names of the roles in the language of the screen. */
export type RoleNames = Readonly<Record<Role, string>>

export const roleNames = Facet.define<RoleNames, RoleNames | null>({ combine: (values) => values[0] ?? null })

class RoleMarker extends GutterMarker {
  constructor(
    private readonly paragraph: ParagraphId,
    private readonly role: Role,
    private readonly name: string
  ) {
    super()
  }

  override eq(other: RoleMarker): boolean {
    return other.paragraph === this.paragraph && other.role === this.role && other.name === this.name
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = `role-label role-label-${this.role}`
    element.dataset['paragraph'] = this.paragraph
    element.textContent = this.name
    return element
  }
}

/** A press on a paragraph's label, which is its handle too. */
export type OnHandlePress = (paragraph: ParagraphId, label: HTMLElement, event: MouseEvent) => void

/** The role of each paragraph in the margin. The margin is not in the tab order: by key, the role has a command. */
export function roleGutter(onPress: OnHandlePress): Extension {
  return gutter({
    class: 'role-gutter',
    lineMarker(view, block) {
      const { ids, roles } = view.state.field(articleLines)
      const id = ids[view.state.doc.lineAt(block.from).number - 1]
      const role = id && roles.get(id)
      return role ? new RoleMarker(id, role, view.state.facet(roleNames)?.[role] ?? '') : null
    },
    lineMarkerChange: ({ startState, state }) =>
      startState.field(articleLines) !== state.field(articleLines) ||
      startState.facet(roleNames) !== state.facet(roleNames),
    domEventHandlers: {
      mousedown(view, block, event) {
        const id = view.state.field(articleLines).ids[view.state.doc.lineAt(block.from).number - 1]
        const label =
          event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.role-label') : null
        if (!id || !label || !(event instanceof MouseEvent) || event.button !== 0) return false
        event.preventDefault()
        onPress(id, label, event)
        return true
      }
    }
  })
}
