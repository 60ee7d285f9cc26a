import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  Separator
} from 'react-aria-components'
import './popover.css'

interface MenuProps {
  readonly label: string
  readonly children: ReactNode
}

export function Menu({ label, children }: MenuProps) {
  return (
    <AriaMenu className="popover__list" aria-label={label}>
      {children}
    </AriaMenu>
  )
}

interface MenuItemProps {
  readonly children: string
  readonly onAction: () => void
  readonly hint?: string
  readonly isDisabled?: boolean
}

export function MenuItem({ children, hint, onAction, isDisabled = false }: MenuItemProps) {
  return (
    <AriaMenuItem className="popover__item" textValue={children} onAction={onAction} isDisabled={isDisabled}>
      <span className="popover__label">{children}</span>
      {hint !== undefined && <kbd className="popover__hint">{hint}</kbd>}
    </AriaMenuItem>
  )
}

interface MenuChoiceProps<Value extends string> {
  /** Keeps the options of two choices in one menu apart. */
  readonly name: string
  readonly title: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A group of items of which one is chosen. */
export function MenuChoice<Value extends string>({
  name,
  title,
  value,
  options,
  onChange
}: MenuChoiceProps<Value>) {
  const idOf = (option: Value): string => `${name}.${option}`
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[idOf(value)]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys === 'all' || keys.has(idOf(option.value)))
        if (chosen) onChange(chosen.value)
      }}
    >
      <Header className="popover__head">{title}</Header>
      {options.map((option) => (
        <AriaMenuItem
          key={option.value}
          id={idOf(option.value)}
          className="popover__item"
          textValue={option.label}
          shouldCloseOnSelect={false}
        >
          {({ isSelected }) => (
            <>
              {isSelected ? <Check className="popover__tick" /> : <span className="popover__tick" />}
              <span className="popover__label">{option.label}</span>
            </>
          )}
        </AriaMenuItem>
      ))}
    </MenuSection>
  )
}

export function MenuRule() {
  return <Separator className="popover__rule" />
}
