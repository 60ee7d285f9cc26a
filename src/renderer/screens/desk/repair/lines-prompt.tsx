import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../../parts'
import { useDesk } from '../desk-context'
import { useRepairView } from './use-repair-view'
import { whenClosed } from './when-closed'

/** Asks for line numbers and selects those lines in the raw text. */
export function LinesPrompt() {
  const isOpen = useRepairView((view) => view.isAskingLines)
  return isOpen && <OpenedPrompt />
}

function OpenedPrompt() {
  const { t } = useTranslation('repair')
  const model = useDesk()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const close = () => model.repair.update({ isAskingLines: false })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const [from, to] = lineNumbers(text)
    const lines = model.panes.raw?.lineCount ?? 0
    const isThere = from !== undefined && to !== undefined && from >= 1 && to <= lines
    setWrong(!isThere)
    if (isThere) whenClosed(close, () => model.panes.raw?.selectLineNumbers(from, to))
  }
  return (
    <Dialog title={t('picker.lines')} onClose={close}>
      <form className="picker" onSubmit={submit}>
        <input
          className="picker__filter tabular"
          aria-label={t('picker.linesField')}
          aria-invalid={isWrong}
          placeholder={t('picker.linesField')}
          autoFocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="picker__keys" role="status">
          {t(isWrong ? 'hint.noSuchLines' : 'picker.linesWhat')}
        </p>
      </form>
    </Dialog>
  )
}

/** `12`, `12-30` or `12 30`, in either order. */
function lineNumbers(text: string): [from?: number, to?: number] {
  const match = /^\s*(\d+)(?:\s*[-–—~～ ]\s*(\d+))?\s*$/.exec(text)
  if (!match) return []
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])]
  return from <= to ? [from, to] : [to, from]
}
