import type { Step } from '../model'

/**
 * Soft hyphens inside `text`, with the space of a wrap behind them: `traf\u00adfic`, `traf\u00ad fic`. One at the
 * text's end stays.
 */
export function removeSoftHyphens(text: string): Step {
  if (!text.includes('\u00ad')) return []
  return [...text.matchAll(/\u00ad+(?:\s+(?=\p{L}))?(?!$)/gu)].map(({ 0: found, index }) => ({
    at: index,
    removed: found,
    inserted: ''
  }))
}
