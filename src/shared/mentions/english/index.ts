export { findEnglishNames } from './english-names'
