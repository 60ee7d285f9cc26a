export type { Candidate } from './candidate'
export { recogniseMentions, type NameKnowledge } from './recognise-mentions'
