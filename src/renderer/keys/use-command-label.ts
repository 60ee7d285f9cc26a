import { useTranslation } from 'react-i18next'
import type { Command } from './command'
import { commandOf, type CommandId } from './commands'

/** Names commands in the language on the screen, or in English, by which people search too. */
export function useCommandLabel(): (command: CommandId | Command, language?: 'en') => string {
  const { t } = useTranslation([
    'shell',
    'compare',
    'desk',
    'inspector',
    'registry',
    'repair',
    'review',
    'search',
    'learning',
    'profile',
    'work'
  ])
  return (command, language) => {
    const { label } = typeof command === 'string' ? commandOf(command) : command
    return language ? t(label, { lng: language }) : t(label)
  }
}
