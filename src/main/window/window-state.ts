import { readFileSync } from 'node:fs'
import { sync as writeFileAtomicSync } from 'write-file-atomic'
import { z } from 'zod'

const rectangle = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300)
})

const windowState = z.object({ bounds: rectangle, maximized: z.boolean() })

export type Rectangle = z.infer<typeof rectangle>
export type WindowState = z.infer<typeof windowState>

const minVisiblePx = 80

/** The state kept at the last close, or undefined when there is none that can be trusted. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return windowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Keeps the state for the next launch. */
export function writeWindowState(file: string, state: WindowState): void {
  writeFileAtomicSync(file, JSON.stringify(state))
}

/** Whether enough of a window with these bounds shows on one of the displays to be found and dragged. */
export function isReachable(bounds: Rectangle, workAreas: readonly Rectangle[]): boolean {
  return workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    const top = bounds.y >= area.y && bounds.y <= area.y + area.height - minVisiblePx
    return width >= minVisiblePx && top
  })
}
