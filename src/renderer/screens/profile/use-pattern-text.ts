import { useTranslation } from 'react-i18next'
import type { Confusion } from '#shared/model/index'

/** A confusion in words: what was read for what, and beside what. */
export function usePatternText(): (confusion: Confusion) => string {
  const { t } = useTranslation('profile')
  return ({ was, now, before, after, beforeKind, afterKind }) => {
    const kind = was === '' ? 'lost' : now === '' ? 'added' : 'misread'
    let what = t(`words.${kind}`, { was: shownBlank(was), now: shownBlank(now) })
    if (before) what = t('words.after', { what, text: shownBlank(before) })
    else if (beforeKind) what = t('words.afterKind', { what, text: t(`kind.${beforeKind}`) })
    if (after) what = t('words.before', { what, text: shownBlank(after) })
    else if (afterKind) what = t('words.beforeKind', { what, text: t(`kind.${afterKind}`) })
    return what
  }
}

/** Blanks as something that can be seen. */
export const shownBlank = (text: string): string => text.replace(/[\s\u3000]/g, '␣')
