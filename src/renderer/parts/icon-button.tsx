import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import './button.css'
import './tooltip.css'

interface IconButtonProps {
  /** Says what it does, to the eye as a tooltip and to a screen reader. */
  readonly label: string
  /** Its key as printed on the keyboard. */
  readonly hint?: string
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

export function IconButton({ label, hint, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton className="button button--quiet button--icon" aria-label={label} {...rest}>
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {hint !== undefined && <kbd className="tooltip__hint">{hint}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
