export type { Candidate } from './candidate'
export { recogniseMentions, type NameKnowledge, type NameTagger } from './recognise-mentions'
export { Tagger, unpackWeights } from './tagger'
