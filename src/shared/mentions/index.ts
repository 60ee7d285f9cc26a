export type { Candidate } from './candidate'
export { KnownNames } from './known-names'
export { recogniseMentions, type NameKnowledge, type NameTagger } from './recognise-mentions'
export {
  isDecided,
  lessonOf,
  packToFit,
  Tagger,
  TAGGED_TYPES,
  trainingSteps,
  unpackWeights,
  type TaggedType,
  type TaggerWeights
} from './tagger'
