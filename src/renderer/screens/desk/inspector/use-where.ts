import { useTranslation } from 'react-i18next'
import { lineOfRaw, rawOfPlace, type Place } from '../../../page-view'
import { useDesk } from '../desk-context'

/** Says where a place is: its article, the role of its paragraph, and the line of the file. */
export function useWhere(): (place: Place) => string {
  const { t } = useTranslation(['inspector', 'codes', 'desk'])
  const model = useDesk()
  return (place) => {
    const { state } = model
    const paragraph = state.paragraphs[place.paragraph]
    if (!paragraph) return ''
    const number = state.articles.findIndex(({ paragraphs }) => paragraphs.includes(place.paragraph)) + 1
    const { raw } = model.session.store.getState()
    const [first] = rawOfPlace(paragraph, place)
    const line = lineOfRaw(raw, first?.start ?? 0)
    const role = t(`codes:role.${paragraph.role}`)
    if (number > 0) return t('inspector:where.article', { number, role, line })
    if (state.repeats.includes(paragraph.id)) return t('inspector:where.repeat', { line })
    return state.furniture.includes(paragraph.id)
      ? t('inspector:where.furniture', { line })
      : t('inspector:where.unassigned', { line })
  }
}
