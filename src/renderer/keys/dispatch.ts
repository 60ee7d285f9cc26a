import { comboOf, isTypingCombo } from './combo'
import type { CommandId } from './commands'
import { commandsOf } from './keymap'

/** Returning false passes the key on as if there were no command. */
export type CommandHandler = () => unknown

export interface Registration {
  readonly id: CommandId
  readonly inDialog: boolean
  readonly run: CommandHandler
}

// The last one registered answers first: what is on top of the screen is mounted last.
const registrations: Registration[] = []

/** Puts a handler on top; returns the function that takes it away. */
export function register(registration: Registration): () => void {
  registrations.push(registration)
  return () => void registrations.splice(registrations.indexOf(registration), 1)
}

/** Runs the command as its key would; false where nobody answers to it. */
export function runCommand(id: CommandId): boolean {
  return registrations.toReversed().some((each) => each.id === id && each.run() !== false)
}

/** Whether something on the screen answers to the command. */
export function isAnswered(id: CommandId): boolean {
  return registrations.some((each) => each.id === id && !each.inDialog)
}

/**
 * Subtle: listens before every widget, so that a command's key works wherever the focus is; a key that belongs
 * to no command, or that an input method is using, is left alone.
 */
export function listenForCommands(target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return
    const combo = comboOf(event)
    const ids = commandsOf(combo)
    if (ids.length === 0 || (isTypingCombo(combo) && isText(event.target))) return
    const inDialog = isDialogOpen()
    const answered = registrations
      .toReversed()
      .some((each) => ids.includes(each.id) && each.inDialog === inDialog && each.run() !== false)
    if (!answered) return
    event.preventDefault()
    event.stopPropagation()
  }
  target.addEventListener('keydown', onKeyDown, { capture: true })
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true })
}

/** The first key of a composition comes before `compositionstart`; Chromium marks it with key code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells that first key on a Mac
  return event.isComposing || event.keyCode === 229
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}

/** Dialogs, menus and pop-ups carry `data-overlay`: while one is open, the screen below is out of reach. */
function isDialogOpen(): boolean {
  return document.querySelector('[data-overlay]') !== null
}
