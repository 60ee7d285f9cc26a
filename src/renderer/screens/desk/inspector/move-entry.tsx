import { useTranslation } from 'react-i18next'
import type { MovedPlace } from '#shared/review/index'
import { useDesk } from '../desk-context'
import { Excerpt } from './excerpt'
import { useDecisionText } from './use-decision-text'
import { useWhere } from './use-where'

const shownChars = 18

/** Text that stands out of the order of the file, with what comes before it. */
export function MoveRow({ move }: { readonly move: MovedPlace }) {
  const { state } = useDesk()
  const { text } = state.paragraphs[move.paragraph]!
  const { what } = useDecisionText()(move.decision)
  return (
    <>
      <span className="move-row__what">{what}</span>
      <Excerpt
        text={text}
        start={move.start}
        end={Math.min(move.end, move.start + shownChars)}
        around={shownChars}
      />
    </>
  )
}

/** Why the text stands where it does. */
export function MoveDetail({ move }: { readonly move: MovedPlace }) {
  const { t } = useTranslation('inspector')
  const { what, why, sure } = useDecisionText()(move.decision)
  return (
    <section className="inspector__detail" aria-label={t('detail')}>
      <h3 className="detail__title">{what}</h3>
      <p className="detail__where">{useWhere()(move)}</p>
      {why !== '' && <p>{t('move.because', { why })}</p>}
      <p className="detail__aside">{sure}</p>
    </section>
  )
}
