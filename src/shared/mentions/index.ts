export type { Candidate } from './candidate'
