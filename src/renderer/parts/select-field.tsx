import { Check, ChevronDown } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Select, SelectValue } from 'react-aria-components'
import { Popover } from './popover'
import './field.css'

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** In bars the label is for screen readers only. */
  readonly hideLabel?: boolean
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, hideLabel = false } = props
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field__label'}>{label}</Label>
      <Button className="field__control field__control--select">
        <SelectValue className="field__value" />
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover>
        <ListBox className="popover__list" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} className="popover__item" textValue={option.label}>
              {({ isSelected }) => (
                <>
                  {isSelected ? <Check className="popover__tick" /> : <span className="popover__tick" />}
                  <span className="popover__label">{option.label}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
