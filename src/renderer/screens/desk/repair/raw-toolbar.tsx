import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../desk-context'
import { useCell } from '../cell'
import { RepairTools } from './repair-tools'
import { useRepairView } from './use-repair-view'

const gapPx = 6

/** Floats at the selection in the raw text, behind it in the order of Tab. */
export function RawToolbar() {
  const { t } = useTranslation('repair')
  const model = useDesk()
  const isOrigin = useRepairView(({ origin }) => origin?.pane === 'raw')
  const selection = useCell(model.panes.rawSelection, (value) => value)
  const rect = isOrigin ? selection : null
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    setPlace(rect && bar.current ? placeIn(bar.current, rect) : null)
  }, [rect])
  return (
    <div
      ref={bar}
      className="tag-toolbar raw-toolbar"
      role="toolbar"
      aria-label={t('tools.label')}
      data-shown={place !== null}
      style={place ?? undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      <RepairTools pane="raw" />
    </div>
  )
}

/** Under the end of the selection, or over its start where there is no room; never out of the pane. */
function placeIn(bar: HTMLElement, rect: { left: number; top: number; bottom: number }) {
  const pane = bar.parentElement!.getBoundingClientRect()
  const under = rect.bottom + gapPx
  const fits = under + bar.offsetHeight < pane.bottom
  const top = fits ? under : Math.max(pane.top, rect.top - bar.offsetHeight - gapPx)
  const left = Math.max(0, Math.min(rect.left - pane.left, pane.width - bar.offsetWidth - gapPx))
  return { left, top: top - pane.top }
}
