export { Dashboard } from './dashboard'
