export {
  applyRegistryChange,
  foldRegistry,
  makeRegistryRevision,
  registryHistory,
  RegistryMismatch,
  undoingRegistry
} from './fold'
export type { RegistryStanding } from './fold'
export { fieldsPatch, invertPatch, patchOf } from './patch'
export { registryHash } from './registry-hash'
export { entityOf, livingEntities, mergedInto, mergingChanges, namesOf, resolveEntity } from './resolve'
