export { ask, listen, openDropped, readDropped } from './main-process'
