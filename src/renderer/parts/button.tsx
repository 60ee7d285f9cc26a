import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import './button.css'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** `primary` for the one thing to do next, `quiet` inside bars. */
  readonly look?: 'plain' | 'primary' | 'quiet'
  readonly icon?: ReactNode
  readonly hint?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** Id of the element that says what the button is for, where its words alone do not. */
  readonly describedBy?: string
}

export function Button({ children, look = 'plain', icon, hint, describedBy, ...given }: ButtonProps) {
  const rest = { ...given, ...(describedBy !== undefined && { 'aria-describedby': describedBy }) }
  return (
    <AriaButton className={`button button--${look}`} {...rest}>
      {icon}
      <span className="button__label">{children}</span>
      {hint !== undefined && (
        <kbd className="button__hint" aria-hidden="true">
          {hint}
        </kbd>
      )}
    </AriaButton>
  )
}
