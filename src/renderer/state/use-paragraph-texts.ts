import { useEffect, useState } from 'react'
import type { PageId } from '#shared/model/index'
import { showFailure } from './corpus-store'
import { paragraphTexts, type ParagraphTexts } from './paragraph-texts'

/** The texts of pages, read when they are first asked for. */
export function useParagraphTexts(pages: readonly PageId[]): ReadonlyMap<PageId, ParagraphTexts> {
  const [texts, setTexts] = useState<ReadonlyMap<PageId, ParagraphTexts>>(new Map())
  const missing = [...new Set(pages)].filter((page) => !texts.has(page)).join(' ')
  useEffect(() => {
    if (missing === '') return
    const wanted = missing.split(' ') as PageId[]
    let isOver = false
    paragraphTexts(wanted).then((read) => {
      const known = wanted.map((page): [PageId, ParagraphTexts] => [page, read.get(page) ?? new Map()])
      if (!isOver) setTexts((before) => new Map([...before, ...known]))
    }, showFailure)
    return () => {
      isOver = true
    }
  }, [missing])
  return texts
}
