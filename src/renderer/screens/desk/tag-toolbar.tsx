import { Link2, X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MENTION_TYPES, type ArticleId } from '#shared/model/index'
import { keyLabel, runCommand } from '../../keys'
import { useDesk, useDeskView } from './desk-context'
import { RepairTools } from './repair/repair-tools'
import { tag, untag } from './tagging'

const edgePx = 12
const gapPx = 6

/** Floats over the selection. It stands behind the editor in the page, so Tab leads from the text to it. */
export function TagToolbar({ article }: { readonly article: ArticleId }) {
  const { t } = useTranslation(['desk', 'codes', 'registry'])
  const model = useDesk()
  const selected = useDeskView((view) => view.selected)
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const rect = selected && model.panes.hosts.get(article)?.editor()?.rectOf(selected.place)
    setPlace(rect && bar.current ? placeIn(bar.current, rect) : null)
  }, [model, article, selected])
  const then = (act: () => void) => () => {
    act()
    model.activeEditor()?.focus()
  }
  return (
    <div
      ref={bar}
      className="tag-toolbar"
      role="toolbar"
      aria-label={t('desk:tag.toolbar')}
      data-shown={selected?.isWhole === true && place !== null}
      style={place ?? undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      {MENTION_TYPES.map((type) => (
        <button
          key={type}
          type="button"
          className={`tag-toolbar__type tag-${type}`}
          onClick={then(() => tag(model, type))}
        >
          {t(`codes:mention.${type}`)}
          <kbd aria-hidden="true">{keyLabel(`desk.tag-${type}`)}</kbd>
        </button>
      ))}
      <button
        type="button"
        className="tag-toolbar__remove"
        aria-label={t('registry:command.linkTag')}
        title={`${t('registry:command.linkTag')} ${keyLabel('desk.link')}`}
        onClick={() => runCommand('desk.link')}
      >
        <Link2 aria-hidden="true" />
      </button>
      <button
        type="button"
        className="tag-toolbar__remove"
        aria-label={t('desk:tag.remove')}
        title={`${t('desk:tag.remove')} ${keyLabel('desk.untag')}`}
        onClick={then(() => untag(model))}
      >
        <X aria-hidden="true" />
      </button>
      <span className="tag-toolbar__rule" />
      <RepairTools pane="article" />
    </div>
  )
}

interface Rect {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

/** Over the start of the selection, or under it where the article's head is; never out of the article. */
function placeIn(bar: HTMLElement, rect: Rect): { left: number; top: number } {
  const section = bar.parentElement!.getBoundingClientRect()
  const head = bar.parentElement!.querySelector('header')!.getBoundingClientRect()
  const over = rect.top - bar.offsetHeight - gapPx
  return {
    left: Math.max(0, Math.min(rect.left - section.left, section.width - bar.offsetWidth - edgePx)),
    top: (over < head.bottom ? rect.bottom + gapPx : over) - section.top
  }
}
