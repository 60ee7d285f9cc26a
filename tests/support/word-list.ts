import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseWordList } from '#shared/lexicon/index'
import { Tagger, unpackWeights } from '#shared/mentions/tagger/index'

const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')

/** The list that the app and the command line read, as text. */
export const WORD_LIST_TEXT = readFileSync(dictionary, 'utf8')

/** The words that the app and the command line draft with. */
export const WORDS = parseWordList(WORD_LIST_TEXT)

const weights = join(import.meta.dirname, '..', '..', 'src', 'shared', 'lexicon', 'chinese-names.bin')

/** The tagger of names that the app and the command line draft with. */
export const TAGGER = new Tagger(unpackWeights(readFileSync(weights)), WORDS)
