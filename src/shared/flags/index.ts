export { raiseFlags } from './raise-flags'
