import { useEffect, useState } from 'react'
import { ENCODINGS, type Encoding, type PageId } from '#shared/model/index'
import { previewEncoding } from '../../state'

export interface Preview {
  readonly text: string
  readonly unreadable: number
}

/** Undefined while it is being read. */
export type Previews = Readonly<Partial<Record<Encoding, Preview | 'failed'>>>

/** The page's beginning as every encoding reads it, each as soon as it is there. */
export function useEncodingPreviews(page: PageId): Previews {
  const [previews, setPreviews] = useState<Previews>({})
  useEffect(() => {
    let isWanted = true
    const put = (encoding: Encoding, preview: Preview | 'failed'): void => {
      if (isWanted) setPreviews((before) => ({ ...before, [encoding]: preview }))
    }
    for (const encoding of ENCODINGS) {
      previewEncoding(page, encoding).then(
        (preview) => put(encoding, preview),
        () => put(encoding, 'failed')
      )
    }
    return () => {
      isWanted = false
    }
  }, [page])
  return previews
}
