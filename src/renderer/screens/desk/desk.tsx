import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator, type Layout } from 'react-resizable-panels'
import { changeSettings, settingsStore, useSettings, type PageSession } from '../../state'
import { DeskBar } from './desk-bar'
import { DeskContext, useDesk } from './desk-context'
import { DeskModel } from './desk-model'
import type { Arrival } from '../find/find-screen'
import { FindInPage } from './find/find-bar'
import { CompareDialog } from './inspector/compare-dialog'
import { InlineView } from './inspector/inline-view'
import { Inspector } from './inspector/inspector'
import { useInspectorCommands } from './inspector/use-inspector-commands'
import { RestoreDialog } from './inspector/restore-dialog'
import { focusPane } from './navigation'
import { LinkAtCaret } from './link-at-caret'
import { NoticeStrip } from './notice-strip'
import { Outline } from './outline'
import { Proof } from './proof'
import { RawPane } from './raw-pane'
import { openMenuAt } from './repair/open-menu'
import { Repairs } from './repair/repairs'
import { RoleMenu } from './role-menu'
import { useDeskCommands } from './use-desk-commands'
import '../../page-view/page-view.css'
import './desk.css'

export interface DeskProps {
  readonly session: PageSession
  readonly onClose: () => void
  /** The hit that the page was opened at. */
  readonly arrival: Arrival | null
  /** Opens the neighbour in the list; false where there is none. */
  readonly onOpen: (next: 'next' | 'previous') => boolean
}

/** Where a page is read and corrected: its raw text, the list of its articles, and the articles as a proof. */
export function Desk({ session, arrival, onClose, onOpen }: DeskProps) {
  const [model] = useState(() => new DeskModel(session))
  useEffect(() => {
    const disconnect = model.connect()
    if (arrival) model.find.arrive(arrival.query, arrival.hit)
    else focusPane(model, 'outline')
    return disconnect
  }, [model, arrival])
  return (
    <DeskContext value={model}>
      <Commands onClose={onClose} onOpen={onOpen} />
      <div className="desk">
        <DeskBar />
        <FindInPage />
        <WithInspector>
          <DeskPanes />
        </WithInspector>
        <NoticeStrip />
        <LinkAtCaret />
        <RoleMenu />
        <InlineView />
        <CompareDialog />
        <RestoreDialog />
        <Repairs />
      </div>
    </DeskContext>
  )
}

/** Within the context, and with nothing to draw when a key is pressed. */
function Commands(props: Pick<DeskProps, 'onClose' | 'onOpen'>) {
  useDeskCommands(props)
  useInspectorCommands()
  return null
}

/** The panes and, where it is open, the inspector beside them. */
function WithInspector({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('inspector')
  const isOpen = useSettings((settings) => settings.isInspectorOpen)
  const percent = useSettings((settings) => settings.inspectorPercent)
  return (
    <Group
      className="desk__main"
      onLayoutChanged={({ inspector }, { isUserInteraction }) => {
        if (isUserInteraction && inspector !== undefined) void changeSettings({ inspectorPercent: inspector })
      }}
    >
      <Panel id="panes" minSize="40%">
        {children}
      </Panel>
      {isOpen && (
        <>
          <Separator className="desk__separator" aria-label={t('width')} />
          <Panel id="inspector" defaultSize={`${percent}%`} minSize="16%" maxSize="60%">
            <Inspector />
          </Panel>
        </>
      )}
    </Group>
  )
}

function DeskPanes() {
  const isStacked = useSettings((settings) => settings.reading.panes === 'stacked')
  return isStacked ? <StackedPanes /> : <PanesBeside />
}

function PanesBeside() {
  const { t } = useTranslation('desk')
  const [layout] = useState(rememberedLayout)
  const model = useDesk()
  return (
    <Group
      className="desk__panes"
      onContextMenu={(event) => openMenuAt(model, event)}
      defaultLayout={layout}
      onLayoutChanged={(changed, { isUserInteraction }) => {
        if (isUserInteraction) rememberLayout(changed)
      }}
    >
      <Panel id="raw" minSize="15%" maxSize="70%">
        <RawPane />
      </Panel>
      <Separator className="desk__separator" aria-label={t('separator.raw')} />
      <Panel id="outline" minSize="8%" maxSize="40%">
        <Outline />
      </Panel>
      <Separator className="desk__separator" aria-label={t('separator.outline')} />
      <Panel id="proof" minSize="22%">
        <Proof />
      </Panel>
    </Group>
  )
}

/** The raw text above, what became of it below. */
function StackedPanes() {
  const { t } = useTranslation(['desk', 'work'])
  const [{ rawPanePercent, outlinePercent }] = useState(() => settingsStore.getState())
  return (
    <Group
      orientation="vertical"
      className="desk__panes"
      onLayoutChanged={({ raw }, { isUserInteraction }) => {
        if (isUserInteraction && raw !== undefined) void changeSettings({ rawPanePercent: raw })
      }}
    >
      <Panel id="raw" defaultSize={`${rawPanePercent}%`} minSize="15%" maxSize="75%">
        <RawPane />
      </Panel>
      <Separator className="desk__separator desk__separator--flat" aria-label={t('work:reading.rawHeight')} />
      <Panel id="page">
        <Group
          onLayoutChanged={({ outline }, { isUserInteraction }) => {
            if (isUserInteraction && outline !== undefined) void changeSettings({ outlinePercent: outline })
          }}
        >
          <Panel id="outline" defaultSize={`${outlinePercent}%`} minSize="8%" maxSize="40%">
            <Outline />
          </Panel>
          <Separator className="desk__separator" aria-label={t('separator.outline')} />
          <Panel id="proof" minSize="22%">
            <Proof />
          </Panel>
        </Group>
      </Panel>
    </Group>
  )
}

function rememberedLayout(): Layout {
  const { rawPanePercent, outlinePercent } = settingsStore.getState()
  return { raw: rawPanePercent, outline: outlinePercent, proof: 100 - rawPanePercent - outlinePercent }
}

function rememberLayout({ raw, outline }: Layout): void {
  if (raw !== undefined && outline !== undefined)
    void changeSettings({ rawPanePercent: raw, outlinePercent: outline })
}
