import { ChevronLeft, ChevronRight, Flag, Inbox, PanelRight, Redo2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { keyLabel, runCommand } from '../../keys'
import { Button, IconButton } from '../../parts'
import { usePageSession } from '../../state'
import { AssigneeField } from './assignee-field'
import { useDesk } from './desk-context'
import { KeepingState } from './keeping-state'
import { lengthOf, openFlags } from './reading-order'
import { ReadingTools } from './reading-tools'
import { OfferCorrected, StatusField } from './status-field'

/** The page's status and whether it is kept, and the ways through the page and the list. */
export function DeskBar() {
  const { t } = useTranslation('desk')
  const { session } = useDesk()
  const canUndo = usePageSession(session, (state) => state.canUndo)
  const canRedo = usePageSession(session, (state) => state.canRedo)
  return (
    <div className="desk-bar" role="toolbar" aria-label={t('bar.label')}>
      <IconButton
        label={t('command.previousPage')}
        hint={keyLabel('desk.previous-page')}
        onPress={() => runCommand('desk.previous-page')}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton
        label={t('command.nextPage')}
        hint={keyLabel('desk.next-page')}
        onPress={() => runCommand('desk.next-page')}
      >
        <ChevronRight />
      </IconButton>
      <span className="desk-bar__rule" />
      <CommandButton command="desk.undo" isDisabled={!canUndo} label={t('command.undo')}>
        <Undo2 />
      </CommandButton>
      <CommandButton command="desk.redo" isDisabled={!canRedo} label={t('command.redo')}>
        <Redo2 />
      </CommandButton>
      <span className="desk-bar__rule" />
      <FlagWalk />
      <UnassignedWalk />
      <PageFigures />
      <ReadingTools />
      <KeepingState />
      <OfferCorrected />
      <AssigneeField />
      <StatusField />
      <InspectorButton />
    </div>
  )
}

interface CommandButtonProps {
  readonly command: 'desk.undo' | 'desk.redo'
  readonly label: string
  readonly isDisabled: boolean
  readonly children: React.ReactNode
}

function CommandButton({ command, ...rest }: CommandButtonProps) {
  return <IconButton hint={keyLabel(command)} onPress={() => runCommand(command)} {...rest} />
}

function InspectorButton() {
  const { t } = useTranslation('inspector')
  return (
    <IconButton
      label={t('command.toggle')}
      hint={keyLabel('inspector.toggle')}
      onPress={() => runCommand('inspector.toggle')}
    >
      <PanelRight />
    </IconButton>
  )
}

function FlagWalk() {
  const { t } = useTranslation('desk')
  const count = usePageSession(useDesk().session, ({ state }) => openFlags(state).length)
  return (
    <div className="flag-walk">
      <IconButton
        label={t('command.nextFlag')}
        hint={keyLabel('desk.next-flag')}
        isDisabled={count === 0}
        onPress={() => runCommand('desk.next-flag')}
      >
        <Flag />
      </IconButton>
      <span className="tabular">{count === 0 ? t('bar.noFlags') : t('bar.flags', { count })}</span>
    </div>
  )
}

/** Text in no article cannot be forgotten: its number stands here until there is none, and leads to it. */
function UnassignedWalk() {
  const { t } = useTranslation('repair')
  const count = usePageSession(useDesk().session, ({ state }) => state.unassigned.length)
  if (count === 0) return null
  return (
    <Button
      look="quiet"
      icon={<Inbox />}
      hint={keyLabel('repair.next-unassigned')}
      onPress={() => runCommand('repair.next-unassigned')}
    >
      {t('bar.unassigned', { count })}
    </Button>
  )
}

function PageFigures() {
  const { t } = useTranslation('desk')
  const { session } = useDesk()
  const articles = usePageSession(session, ({ state }) => state.articles.length)
  const chars = usePageSession(session, ({ state }) =>
    lengthOf(state.articles.flatMap(({ paragraphs }) => paragraphs.map((id) => state.paragraphs[id]!)))
  )
  return (
    <p className="desk-bar__figures tabular">
      {t('bar.articles', { count: articles })} · {t('bar.chars', { count: chars })}
    </p>
  )
}
