import { appInfo } from '../app-info'
import type { Handlers } from './answer'

export function appHandlers(version: string): Handlers<'app:info'> {
  return { 'app:info': () => appInfo(version) }
}
