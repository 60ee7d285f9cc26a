export type { Evidence } from './finding'
export { raiseFlags } from './raise-flags'
