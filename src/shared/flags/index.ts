export type { CorpusEvidence, Evidence } from './finding'
export { bylineNames } from './name-variant'
export { raiseFlags } from './raise-flags'
