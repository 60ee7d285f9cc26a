import { ProgressBar } from 'react-aria-components'
import './progress.css'

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
}

/** A slim bar; its numbers stand in words beside it. */
export function Progress({ label, done, total }: ProgressProps) {
  const share = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <ProgressBar className="progress" aria-label={label} value={share * 100}>
      <div className="progress__done" style={{ transform: `scaleX(${share})` }} />
    </ProgressBar>
  )
}
