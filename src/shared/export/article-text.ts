import type { Article, PageSource, PageState, Paragraph } from '../model'
import { paragraphsOf, titleOf } from './article-rows'
import { safeName } from './safe-names'

// Jump lines lead from page to page; on its own an article has no use for them.
const leftOut = new Set<Paragraph['role']>(['kicker', 'headline', 'deck', 'byline', 'jump', 'furniture'])

/** An article as plain text: title lines, byline and text, with an empty line between the three. */
export function articleText(state: PageState, article: Article): string {
  const paragraphs = paragraphsOf(state, article)
  const byline = paragraphs.filter(({ role }) => role === 'byline').map(({ text }) => text)
  const body = paragraphs.filter(({ role }) => !leftOut.has(role)).map(({ text }) => text)
  const parts = [titleOf(paragraphs), byline, body].map((lines) => lines.filter((line) => line !== ''))
  const filled = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${filled.join('\n\n')}\n`
}

/**
 * Where an article's plain text goes: `texts/PAGE/NN-TITLE.txt`. Unique by the page's id and the article's place;
 * the same page and state always give the same name.
 */
export function articleTextFile(page: PageSource, state: PageState, order: number): string {
  const paragraphs = paragraphsOf(state, state.articles[order]!)
  const number = String(order + 1).padStart(2, '0')
  const title = safeName(titleOf(paragraphs).join(' '), '', maxTitleBytes)
  const name = title === '' ? number : `${number}-${title}`
  return `texts/${pageFolder(page)}/${name}.txt`
}

// A part of a path may have 120 bytes, suffixes included; with the target folder that stays under Windows' limit.
const maxTitleBytes = 100
const maxPageBytes = 100

function pageFolder(page: PageSource): string {
  const path = page.path.replace(/\.(txt|md)$/i, '')
  return `${safeName(path, 'page', maxPageBytes)}-${page.id}`
}
