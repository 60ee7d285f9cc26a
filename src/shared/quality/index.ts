export { articleQuality, pageQuality } from './quality'
