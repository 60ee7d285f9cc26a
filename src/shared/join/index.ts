export { joinPage } from './join-page'
