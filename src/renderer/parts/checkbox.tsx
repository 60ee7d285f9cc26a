import { Check } from 'lucide-react'
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components'
import './checkbox.css'

interface CheckboxProps {
  readonly label: string
  /** What ticking it means, in a sentence. */
  readonly description: string
  readonly isSelected: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isSelected: boolean) => void
}

export function Checkbox({ label, description, ...rest }: CheckboxProps) {
  return (
    <CheckboxField className="checkbox" {...rest}>
      <CheckboxButton className="checkbox__button">
        <span className="checkbox__box">
          <Check aria-hidden="true" />
        </span>
        {label}
      </CheckboxButton>
      <Text slot="description" className="checkbox__more">
        {description}
      </Text>
    </CheckboxField>
  )
}
