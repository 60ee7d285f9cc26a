export { readIssue } from './read-issue'
