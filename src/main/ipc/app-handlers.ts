import type { Segmentation } from '#shared/model/index'
import { appInfo } from '../app-info'
import type { Handlers } from './answer'

export function appHandlers(
  version: string,
  segmentation: Segmentation
): Handlers<'app:info' | 'app:drafting'> {
  return { 'app:info': () => appInfo(version), 'app:drafting': () => ({ segmentation }) }
}
