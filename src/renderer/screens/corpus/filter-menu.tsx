import { ListFilter as FilterIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog, DialogTrigger } from 'react-aria-components'
import { CHECKS } from '#shared/model/index'
import { useCommand } from '../../keys'
import { Button, Popover, RangeSlider, SelectField } from '../../parts'
import { assigneesOf } from '../work/assignee-menu'
import { ANYONE, filtersAtWork, NO_FILTER, NOBODY, type ListFilter } from './list-view'

interface FilterMenuProps {
  readonly filter: ListFilter
  readonly onFilter: (filter: ListFilter) => void
}

/** What else narrows the list: a kind of flag, the quality, to whom pages are given. */
export function FilterMenu({ filter, onFilter }: FilterMenuProps) {
  const { t } = useTranslation('work')
  const [isOpen, setIsOpen] = useState(false)
  const count = filtersAtWork(filter)
  useCommand('work.narrow', () => setIsOpen(true))
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button look={count > 0 ? 'plain' : 'quiet'} icon={<FilterIcon />}>
        {count > 0 ? t('filter.buttonOn', { count }) : t('filter.button')}
      </Button>
      <Popover placement="bottom start">
        <Dialog className="filter-menu" aria-label={t('filter.button')}>
          <FlagFilter filter={filter} onFilter={onFilter} />
          <AssigneeFilter filter={filter} onFilter={onFilter} />
          <RangeSlider
            label={t('filter.quality')}
            thumbs={[t('filter.from'), t('filter.to')]}
            value={filter.quality}
            onChange={(quality) => onFilter({ ...filter, quality })}
          />
          <div className="filter-menu__foot">
            <Button
              look="quiet"
              isDisabled={count === 0}
              onPress={() => onFilter({ ...NO_FILTER, text: filter.text, status: filter.status })}
            >
              {t('filter.clear')}
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function FlagFilter({ filter, onFilter }: FilterMenuProps) {
  const { t } = useTranslation('work')
  const options = [
    { value: 'any' as const, label: t('filter.anyFlag') },
    ...CHECKS.map((value) => ({ value, label: t(`check.${value}`) }))
  ]
  return (
    <SelectField
      label={t('filter.flag')}
      value={filter.check}
      options={options}
      onChange={(check) => onFilter({ ...filter, check })}
    />
  )
}

function AssigneeFilter({ filter, onFilter }: FilterMenuProps) {
  const { t } = useTranslation('work')
  const [names] = useState(assigneesOf)
  // Names are told apart from what is no name by what stands before them.
  const valueOf = (assignee: string | null) =>
    assignee === ANYONE ? 'any' : assignee === NOBODY ? 'nobody' : `name:${assignee}`
  const options = [
    { value: 'any', label: t('filter.anyone') },
    { value: 'nobody', label: t('assign.nobodyLong') },
    ...names.map((name) => ({ value: valueOf(name), label: name }))
  ]
  return (
    <SelectField
      label={t('filter.assignee')}
      value={valueOf(filter.assignee)}
      options={options}
      onChange={(value) => {
        const assignee = value === 'any' ? ANYONE : value === 'nobody' ? NOBODY : value.slice('name:'.length)
        onFilter({ ...filter, assignee })
      }}
    />
  )
}
