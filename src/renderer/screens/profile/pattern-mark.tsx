import { useTranslation } from 'react-i18next'
import type { Confusion } from '#shared/model/index'
import { shownBlank } from './use-pattern-text'

/** A confusion as it stands in a text: its surroundings, what was read, and what is meant. */
export function PatternMark({ confusion }: { readonly confusion: Confusion }) {
  const { t } = useTranslation('profile')
  const { was, now, before, after, beforeKind, afterKind } = confusion
  return (
    <span className="pattern-mark" aria-hidden="true">
      <span className="pattern-mark__around">
        {beforeKind ? <i>{t(`kindMark.${beforeKind}`)}</i> : shownBlank(before)}
      </span>
      {was !== '' && <del className="results__old">{shownBlank(was)}</del>}
      {now !== '' && <ins className="results__new">{shownBlank(now)}</ins>}
      <span className="pattern-mark__around">
        {afterKind ? <i>{t(`kindMark.${afterKind}`)}</i> : shownBlank(after)}
      </span>
    </span>
  )
}
