export { cleanLines, type RuleSwitches } from './clean-lines'
