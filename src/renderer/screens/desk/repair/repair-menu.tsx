import { ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import { MenuItem as AriaMenuItem, SubmenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { keyLabel, runCommand, useCommandLabel, type RepairId } from '../../../keys'
import { Menu, MenuItem, MenuRule, Popover } from '../../../parts'
import { useDesk } from '../desk-context'
import { useRepairView } from './use-repair-view'
import { whenClosed } from './when-closed'

const MOVES: readonly RepairId[] = [
  'repair.to-target',
  'repair.move-to',
  'repair.new-article',
  'repair.furniture',
  'repair.unassign',
  'repair.repeat',
  'repair.restore'
]
const SHAPES: readonly RepairId[] = [
  'repair.go-on',
  'repair.gather',
  'repair.split-paragraph',
  'repair.join-next',
  'repair.join-previous',
  'repair.move-up',
  'repair.move-down',
  'repair.swap'
]
const ARTICLE: readonly RepairId[] = [
  'repair.split-article',
  'repair.join-next-article',
  'repair.join-previous-article',
  'repair.article-up',
  'repair.article-down',
  'repair.attach-title',
  'repair.detach-title'
]
const ROLES: readonly RepairId[] = [
  'repair.role-kicker',
  'repair.role-headline',
  'repair.role-deck',
  'repair.role-byline',
  'repair.role-body',
  'repair.role-subhead',
  'repair.role-caption',
  'repair.role-jump'
]
const MARKS: readonly RepairId[] = ['repair.unreadable', 'repair.doubtful', 'repair.unmark']

/** Everything that can be done with what is selected, each with its key. */
export function RepairMenu() {
  const { t } = useTranslation('repair')
  const label = useCommandLabel()
  const model = useDesk()
  const place = useRepairView((view) => view.menu)
  const anchor = useRef<HTMLDivElement>(null)
  if (!place) return null
  const close = () => model.repair.update({ menu: null })
  const items = (ids: readonly RepairId[]) =>
    ids.map((id) => (
      <MenuItem key={id} hint={keyLabel(id)} onAction={() => whenClosed(close, () => runCommand(id))}>
        {label(id)}
      </MenuItem>
    ))
  return (
    <>
      <div ref={anchor} className="repair-menu-anchor" style={{ left: place.x, top: place.y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        <Menu label={t('menu.label')}>
          {items(MOVES)}
          <MenuRule />
          {items(SHAPES)}
          <MenuRule />
          <Submenu title={t('menu.article')}>{items(ARTICLE)}</Submenu>
          <Submenu title={t('menu.role')}>{items(ROLES)}</Submenu>
          <Submenu title={t('menu.mark')}>{items(MARKS)}</Submenu>
        </Menu>
      </Popover>
    </>
  )
}

function Submenu({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <SubmenuTrigger>
      <AriaMenuItem className="popover__item" textValue={title}>
        <span className="popover__label">{title}</span>
        <ChevronRight className="popover__tick" />
      </AriaMenuItem>
      <Popover>
        <Menu label={title}>{children}</Menu>
      </Popover>
    </SubmenuTrigger>
  )
}
