import { useId } from 'react'
import './field.css'

interface TextFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

export function TextField({ label, hint, value, maxLength, onChange, autoFocus = false }: TextFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <div className="field__control">
        <input
          id={id}
          className="field__input"
          value={value}
          maxLength={maxLength}
          autoFocus={autoFocus}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
    </div>
  )
}
