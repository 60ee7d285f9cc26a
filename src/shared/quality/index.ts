export { articleQuality, pageQuality } from './quality'
export { unknownCharacters } from './unknown-characters'
