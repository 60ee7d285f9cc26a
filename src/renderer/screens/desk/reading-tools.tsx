import { BookOpenText, Focus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keyLabel, runCommand, useCommand } from '../../keys'
import { textLanguage } from '../../page-view'
import { IconButton } from '../../parts'
import { changeSettings, settingsStore } from '../../state'
import { useDesk } from './desk-context'
import type { DeskModel } from './desk-model'
import { VerticalReader } from './vertical-reader'
import './focus-mode.css'

const focusModes = ['off', 'dim', 'hide'] as const

/** Ways to read: one article with the others out of the way, or set in columns. */
export function ReadingTools() {
  const { t } = useTranslation('work')
  const model = useDesk()
  const [isReading, setIsReading] = useState(false)
  useCommand('work.focus', () => {
    const { reading } = settingsStore.getState()
    const focus = focusModes[(focusModes.indexOf(reading.focus) + 1) % focusModes.length]!
    void changeSettings({ reading: { ...reading, focus } })
  })
  useCommand('work.vertical', () => {
    model.finishTyping()
    setIsReading(true)
  })
  return (
    <>
      <IconButton
        label={t('command.focus')}
        hint={keyLabel('work.focus')}
        onPress={() => runCommand('work.focus')}
      >
        <Focus />
      </IconButton>
      <IconButton
        label={t('command.vertical')}
        hint={keyLabel('work.vertical')}
        onPress={() => runCommand('work.vertical')}
      >
        <BookOpenText />
      </IconButton>
      {isReading && (
        <VerticalReader
          paragraphs={activeParagraphs(model)}
          lang={textLanguage(model.session.store.getState().raw.decoder.encoding)}
          onClose={() => setIsReading(false)}
        />
      )}
    </>
  )
}

/** The article that the caret is in, or was in last; the first where it was in none. */
function activeParagraphs({ state, view }: DeskModel) {
  const { active } = view.get()
  const article = state.articles.find(({ id }) => id === active) ?? state.articles[0]
  return (article?.paragraphs ?? []).map((id) => state.paragraphs[id]!)
}
