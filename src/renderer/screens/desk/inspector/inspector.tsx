import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { keyLabel, useCommand } from '../../../keys'
import { IconButton } from '../../../parts'
import { changeSettings, useSettings, usePageSession } from '../../../state'
import { useDesk } from '../desk-context'
import { focusPane } from '../navigation'
import { ChangesTab } from './changes-tab'
import { FlagsTab } from './flags-tab'
import { HistoryTab } from './history-tab'
import { TABS } from './inspector-view'
import { NotesTab } from './notes-tab'
import { closeInspector } from './use-inspector-commands'
import { isInspecting, updateInspector } from './use-inspector'
import './inspector.css'

/** Beside the proof: what is doubtful, what was changed, what was done and what was noted. */
export function Inspector() {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const tab = useSettings((settings) => settings.inspectorTab)
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    const { elements } = model.panes
    elements.set('inspector', pane.current!)
    return () => void elements.delete('inspector')
  }, [model])
  useCommand('inspector.leave', () => {
    if (!isInspecting(model)) return false
    updateInspector(model, { noteAt: null })
    focusPane(model, 'proof')
    return true
  })
  return (
    <aside className="inspector" ref={pane} aria-label={t('title')}>
      <Tabs
        className="inspector__tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = TABS.find((each) => each === key)
          if (chosen && chosen !== tab) void changeSettings({ inspectorTab: chosen })
        }}
      >
        <div className="inspector__head">
          <TabList className="inspector__tab-list" aria-label={t('title')}>
            {TABS.map((each) => (
              <Tab key={each} id={each} className="inspector__tab">
                {t(`tab.${each}`)}
                <TabCount tab={each} />
              </Tab>
            ))}
          </TabList>
          <IconButton
            label={t('close')}
            hint={keyLabel('inspector.toggle')}
            onPress={() => closeInspector(model)}
          >
            <X />
          </IconButton>
        </div>
        <TabPanel id="flags" className="inspector__panel">
          <FlagsTab />
        </TabPanel>
        <TabPanel id="changes" className="inspector__panel">
          <ChangesTab />
        </TabPanel>
        <TabPanel id="history" className="inspector__panel">
          <HistoryTab />
        </TabPanel>
        <TabPanel id="notes" className="inspector__panel">
          <NotesTab />
        </TabPanel>
      </Tabs>
    </aside>
  )
}

function TabCount({ tab }: { readonly tab: (typeof TABS)[number] }) {
  const count = usePageSession(useDesk().session, ({ state }) =>
    tab === 'flags'
      ? Object.values(state.flags).filter(({ settled }) => settled === undefined).length
      : tab === 'notes'
        ? Object.keys(state.notes ?? {}).length + state.orphans.length
        : 0
  )
  return count === 0 ? null : <span className="inspector__count tabular">{count}</span>
}
