import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { articleColour } from '../../../page-view'
import { keyLabel, runCommand, useCommandLabel, type RepairId } from '../../../keys'
import { usePageSession } from '../../../state'
import { useDesk, useDeskView } from '../desk-context'
import { nameOf } from './act'
import { targetOf } from './target'
import { useRepairView } from './use-repair-view'

const TOOLS = {
  raw: ['repair.move-to', 'repair.new-article', 'repair.furniture', 'repair.unreadable', 'repair.doubtful'],
  article: [
    'repair.move-to',
    'repair.new-article',
    'repair.split-article',
    'repair.unreadable',
    'repair.doubtful'
  ],
  quiet: ['repair.move-to', 'repair.new-article', 'repair.furniture', 'repair.unassign'],
  repeats: ['repair.restore', 'repair.move-to']
} as const satisfies Record<string, readonly RepairId[]>

const WORDS = {
  'repair.move-to': 'moveTo',
  'repair.new-article': 'newArticle',
  'repair.furniture': 'furniture',
  'repair.unassign': 'unassign',
  'repair.split-article': 'splitArticle',
  'repair.restore': 'restore',
  'repair.unreadable': 'unreadable',
  'repair.doubtful': 'doubtful'
} as const

/** The commands that are wanted most, beside what is selected. */
export function RepairTools({ pane }: { readonly pane: keyof typeof TOOLS }) {
  const { t } = useTranslation('repair')
  const model = useDesk()
  const label = useCommandLabel()
  const target = useTarget()
  const openMenu = ({ currentTarget }: React.MouseEvent) => {
    const { left, bottom } = currentTarget.getBoundingClientRect()
    model.repair.update({ menu: { x: left, y: bottom } })
  }
  return (
    <>
      {target !== null && (
        <button
          type="button"
          className={`repair-tool ${articleColour(target)}`}
          title={tip(label('repair.to-target'), 'repair.to-target')}
          onClick={() => runCommand('repair.to-target')}
        >
          {t('tools.toTarget', { number: target })}
          <kbd aria-hidden="true">{keyLabel('repair.to-target')}</kbd>
        </button>
      )}
      {TOOLS[pane].map((id) => (
        <button
          key={id}
          type="button"
          className="repair-tool"
          title={tip(label(id), id)}
          onClick={() => runCommand(id)}
        >
          {t(`tools.${WORDS[id]}`)}
        </button>
      ))}
      <button
        type="button"
        className="repair-tool"
        aria-label={t('tools.more')}
        title={tip(t('tools.more'), 'repair.menu')}
        onClick={openMenu}
      >
        <Ellipsis aria-hidden="true" />
      </button>
    </>
  )
}

/** The number of the current article; null where there is none. */
export function useTarget(): number | null {
  const model = useDesk()
  const articles = usePageSession(model.session, ({ state }) => state.articles)
  const recent = useRepairView((view) => view.recent)
  const origin = useRepairView((view) => view.origin)
  const active = useDeskView((view) => view.active)
  const target = targetOf({ articles }, { recent, origin }, active)
  return target && nameOf(model.state, target).number
}

function tip(label: string, id: RepairId): string {
  return `${label} ${keyLabel(id)}`
}
