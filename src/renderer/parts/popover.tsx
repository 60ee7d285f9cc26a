import type { ComponentProps } from 'react'
import { Popover as AriaPopover } from 'react-aria-components'
import './popover.css'

type PopoverProps = Omit<ComponentProps<typeof AriaPopover>, 'className'>

/** What menus and selects open. */
export function Popover(props: PopoverProps) {
  return <AriaPopover offset={4} {...props} className="popover" data-overlay="" />
}
