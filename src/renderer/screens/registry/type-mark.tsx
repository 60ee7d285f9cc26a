import { useTranslation } from 'react-i18next'
import type { MentionType } from '#shared/model/index'

/** What a name is of, by word and colour. */
export function TypeMark({ type }: { readonly type: MentionType }) {
  const { t } = useTranslation('codes')
  return <span className={`type-mark tag-${type}`}>{t(`mention.${type}`)}</span>
}
