import type { ReactNode } from 'react'
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import './button.css'
import './toggle.css'
import './tooltip.css'

interface ToggleProps {
  /** Says what it turns on, to the eye as a tooltip and to a screen reader. */
  readonly label: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly children: ReactNode
}

/** A small button that stays pressed. */
export function Toggle({ label, children, ...rest }: ToggleProps) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton className="toggle" aria-label={label} {...rest}>
        {children}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
