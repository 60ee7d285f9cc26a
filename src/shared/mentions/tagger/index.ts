export { averageWeights } from './average-weights'
export { isDecided, lessonOf, markName } from './lesson'
export { packToFit, packWeights, unpackWeights } from './packed-weights'
export { Tagger, type TaggedName } from './tagger'
export { ANY_TAG, PLACE_IN_NAME, TAGGED_TYPES, tagOf, type TaggedType } from './tags'
export {
  randomFrom,
  trainingSteps,
  trainTagger,
  type TaggerWeights,
  type TrainingSettings,
  type TrainingText
} from './train-tagger'
