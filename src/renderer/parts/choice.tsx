import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import './choice.css'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** In bars the label is for screen readers only. */
  readonly hideLabel?: boolean
}

/** A few choices side by side, one of them taken. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, hideLabel = false } = props
  return (
    <RadioGroup
      className="choice"
      value={value}
      orientation="horizontal"
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'choice__label'}>{label}</Label>
      <div className="choice__options">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className="choice__field">
            <RadioButton className="choice__option">{option.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
