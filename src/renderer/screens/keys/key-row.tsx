import { Plus, RotateCcw, X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  comboLabel,
  commandOf,
  comboOf,
  conflictsOf,
  isComposing,
  isModifier,
  isTypingCombo,
  keysOf,
  useCommandLabel,
  useKeymap,
  type CommandId
} from '../../keys'
import { Button, IconButton } from '../../parts'
import { changeSettings, settingsStore } from '../../state'

type Asking =
  | { readonly kind: 'no' }
  | { readonly kind: 'keys'; readonly refused: boolean }
  | { readonly kind: 'conflict'; readonly combo: string; readonly other: CommandId }

/** A command with its keys, to take them away and to add others. */
export function KeyRow({ id }: { readonly id: CommandId }) {
  const { t } = useTranslation()
  const label = useCommandLabel()
  const changed = useKeymap()[id] !== undefined
  const [asking, setAsking] = useState<Asking>({ kind: 'no' })
  // The button comes back after it was pressed, and takes the focus again.
  const [wasAsked, setWasAsked] = useState(false)
  const keys = keysOf(id)
  const command = label(id)
  const add = (combo: string): void => {
    setKeys({ [id]: [...keys.filter((key) => key !== combo), combo] })
    setAsking({ kind: 'no' })
  }
  const onKey = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || isModifier(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    const combo = comboOf(event.nativeEvent)
    if (combo === 'Escape') return setAsking({ kind: 'no' })
    if (isTypingCombo(combo) && commandOf(id).scope !== 'list')
      return setAsking({ kind: 'keys', refused: true })
    const [other] = conflictsOf(id, combo)
    if (other) setAsking({ kind: 'conflict', combo, other })
    else add(combo)
  }
  return (
    <>
      <tr>
        <td>{command}</td>
        <td className="key-table__keys">
          {keys.map((combo) => (
            <KeyOf key={combo} id={id} combo={combo} />
          ))}
          {asking.kind === 'keys' ? (
            <button
              type="button"
              className="key-table__asking"
              autoFocus
              onKeyDown={onKey}
              onBlur={() => setAsking({ kind: 'no' })}
            >
              {t('keys.press')}
            </button>
          ) : (
            <IconButton
              label={t('keys.add', { command })}
              autoFocus={wasAsked}
              onPress={() => {
                setWasAsked(true)
                setAsking({ kind: 'keys', refused: false })
              }}
            >
              <Plus />
            </IconButton>
          )}
          {changed && (
            <IconButton label={t('keys.reset')} onPress={() => setKeys({ [id]: null })}>
              <RotateCcw />
            </IconButton>
          )}
        </td>
      </tr>
      {asking.kind === 'keys' && asking.refused && <Said>{t('keys.needsModifier')}</Said>}
      {asking.kind === 'conflict' && (
        <Said>
          {t('keys.taken', { keys: comboLabel(asking.combo), command: label(asking.other) })}{' '}
          <Button
            onPress={() => {
              const { other, combo } = asking
              setKeys({ [other]: keysOf(other).filter((key) => key !== combo), [id]: [...keys, combo] })
              setAsking({ kind: 'no' })
            }}
          >
            {t('keys.takeOver')}
          </Button>{' '}
          <Button onPress={() => add(asking.combo)}>{t('keys.keepBoth')}</Button>
        </Said>
      )}
    </>
  )
}

function KeyOf({ id, combo }: { readonly id: CommandId; readonly combo: string }) {
  const { t } = useTranslation()
  const label = useCommandLabel()
  const [other] = conflictsOf(id, combo)
  const keys = comboLabel(combo)
  const taken = other && t('keys.taken', { keys, command: label(other) })
  return (
    <span className={`key-table__key ${other ? 'key-table__key--shared' : ''}`} title={taken}>
      {keys}
      {taken !== undefined && <span className="visually-hidden">{taken}</span>}
      <button
        type="button"
        aria-label={t('keys.remove', { keys, command: label(id) })}
        onClick={() => setKeys({ [id]: keysOf(id).filter((key) => key !== combo) })}
      >
        <X aria-hidden="true" />
      </button>
    </span>
  )
}

function Said({ children }: { readonly children: React.ReactNode }) {
  return (
    <tr>
      <td colSpan={2} className="key-table__said">
        <span role="alert">{children}</span>
      </td>
    </tr>
  )
}

/** Null gives a command back the keys that it came with. */
function setKeys(part: Readonly<Record<string, readonly string[] | null>>): void {
  const keys = { ...settingsStore.getState().keys }
  for (const [id, combos] of Object.entries(part)) {
    if (combos) keys[id] = [...combos]
    else delete keys[id]
  }
  void changeSettings({ keys })
}
