import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The project's own folder. */
export const projectRoot = resolve(import.meta.dirname, '../..')

/** Where the person typed the command: npm itself moves to the project's folder. */
export const typedIn = process.env['INIT_CWD'] ?? process.cwd()

/** A cache that outlives a clone, so that a second one need not download again. */
export const userCache =
  process.env['GALLEY_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'galley')
