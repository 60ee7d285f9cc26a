export { averageWeights } from './average-weights'
export {
  learnDecisions,
  lessonOf,
  markName,
  scoreOnDecisions,
  type DecisionScore,
  type JudgedMention,
  type JudgedText,
  type Learnt
} from './learn-decisions'
export { packWeights, unpackWeights } from './packed-weights'
export { Tagger, type TaggedName } from './tagger'
export { ANY_TAG, PLACE_IN_NAME, TAGGED_TYPES, tagOf, type TaggedType } from './tags'
export {
  randomFrom,
  trainTagger,
  type TaggerWeights,
  type TrainingSettings,
  type TrainingText
} from './train-tagger'
