import { useEffect, useState } from 'react'
import { ENCODINGS, type Encoding } from '#shared/model/index'
import { previewEncoding } from '../../state'
import type { ReadableFile } from '../../state'

export type Preview = { readonly text: string; readonly unreadable: number } | { readonly failed: unknown }

/** Undefined while it is being read. */
export type Previews = Readonly<Partial<Record<Encoding, Preview>>>

/** The file's beginning as every encoding reads it, each as soon as it is there. */
export function useEncodingPreviews(file: ReadableFile): Previews {
  const [previews, setPreviews] = useState<Previews>({})
  useEffect(() => {
    let isWanted = true
    const put = (encoding: Encoding, preview: Preview): void => {
      if (isWanted) setPreviews((before) => ({ ...before, [encoding]: preview }))
    }
    for (const encoding of ENCODINGS) {
      previewEncoding(file, encoding).then(
        (preview) => put(encoding, preview),
        (failed: unknown) => put(encoding, { failed })
      )
    }
    return () => {
      isWanted = false
    }
  }, [file])
  return previews
}
