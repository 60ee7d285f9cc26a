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
  /** Stands before the words; null keeps its place free, among items that have one. */
  readonly icon?: ReactNode
  /** A second line. */
  readonly detail?: string
  readonly onAction: () => void
  readonly hint?: string
  readonly isDisabled?: boolean
}

export function MenuItem({ children, icon, detail, hint, onAction, isDisabled = false }: MenuItemProps) {
  return (
    <AriaMenuItem className="popover__item" textValue={children} onAction={onAction} isDisabled={isDisabled}>
      {icon !== undefined && (icon ?? <span className="popover__tick" />)}
      <span className="popover__label">
        {children}
        {detail !== undefined && <span className="popover__detail">{detail}</span>}
      </span>
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
      <MenuOptions options={options} idOf={idOf} />
    </MenuSection>
  )
}

interface MenuOptionsProps<Value extends string> {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly idOf: (option: Value) => string
}

function MenuOptions<Value extends string>({ options, idOf }: MenuOptionsProps<Value>) {
  return options.map((option) => (
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
  ))
}

interface MenuChecksProps<Value extends string> {
  readonly name: string
  readonly title: string
  readonly values: readonly Value[]
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (values: readonly Value[]) => void
}

/** A group of items of which any may be ticked. */
export function MenuChecks<Value extends string>(props: MenuChecksProps<Value>) {
  const { name, title, values, options, onChange } = props
  const idOf = (option: Value): string => `${name}.${option}`
  return (
    <MenuSection
      selectionMode="multiple"
      selectedKeys={values.map(idOf)}
      onSelectionChange={(keys) =>
        onChange(options.map(({ value }) => value).filter((value) => keys === 'all' || keys.has(idOf(value))))
      }
    >
      <Header className="popover__head">{title}</Header>
      <MenuOptions options={options} idOf={idOf} />
    </MenuSection>
  )
}

export function MenuRule() {
  return <Separator className="popover__rule" />
}
