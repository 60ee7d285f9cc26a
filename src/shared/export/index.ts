export { isSafePath, safeName } from './safe-names'
