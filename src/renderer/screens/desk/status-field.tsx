import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button as AriaButton, MenuTrigger } from 'react-aria-components'
import { PAGE_STATUSES, type PageStatus } from '#shared/model/index'
import { keyLabel, useCommand } from '../../keys'
import { Button, Menu, MenuItem, Popover } from '../../parts'
import { usePageSession } from '../../state'
import { StatusMark } from '../work/status-mark'
import { useObstacleText } from '../work/use-obstacle-text'
import { useDesk } from './desk-context'
import { afterMenu, isCorrected, nextStatus, obstaclesOf, setStatus } from './status'

/** The page's status. Opened, it says of each other status what is in its way, and leads there. */
export function StatusField() {
  const { t } = useTranslation('work')
  const model = useDesk()
  const status = usePageSession(model.session, ({ state }) => state.status)
  const [isOpen, setIsOpen] = useState(false)
  useCommand('work.status', () => setIsOpen(true))
  useCommand('work.advance', () => {
    const next = nextStatus(model)
    if (next) setStatus(model, next)
  })
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton
        className="field__control field__control--select status-field"
        aria-label={t('status.label')}
      >
        <StatusMark status={status} />
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover placement="bottom end">
        <StatusMenu />
      </Popover>
    </MenuTrigger>
  )
}

function StatusMenu() {
  const { t } = useTranslation(['work', 'codes'])
  const model = useDesk()
  const words = useObstacleText()
  const { status: current } = model.state
  const detailOf = (status: PageStatus): string | undefined => {
    const obstacles = status === current ? [] : obstaclesOf(model, status)
    return obstacles.length > 0 ? t('work:status.blocked', { what: words(obstacles) }) : undefined
  }
  return (
    <Menu label={t('work:status.label')}>
      {PAGE_STATUSES.map((status) => {
        const detail = detailOf(status)
        return (
          <MenuItem
            key={status}
            icon={status === current ? <Check className="popover__tick" /> : null}
            {...(detail !== undefined && { detail })}
            onAction={() => {
              if (status !== current) afterMenu(() => setStatus(model, status))
            }}
          >
            {t(`codes:status.${status}`)}
          </MenuItem>
        )
      })}
    </Menu>
  )
}

/** Offers, once a person has corrected a page, to call it that. */
export function OfferCorrected() {
  const { t } = useTranslation('work')
  const model = useDesk()
  const isOffered = usePageSession(
    model.session,
    ({ state, revisions }) => (state.status === 'cleaned' || state.status === 'new') && isCorrected(revisions)
  )
  if (!isOffered) return null
  return (
    <Button
      look="quiet"
      icon={<Check />}
      hint={keyLabel('work.advance')}
      onPress={() => setStatus(model, 'corrected')}
    >
      {t('status.offer')}
    </Button>
  )
}
