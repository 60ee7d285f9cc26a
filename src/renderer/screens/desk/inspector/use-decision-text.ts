import { useTranslation } from 'react-i18next'
import { REASONS, type Decision } from '#shared/model/index'
import { useFormat } from '../../../i18n'
import { lineOfRaw } from '../../../page-view'
import { useDesk } from '../desk-context'
import { joinPhrases } from './join-phrases'

/** The sentence of a decision: what was decided, why, and how sure it is. */
export function useDecisionText(): (decision: Decision) => { what: string; why: string; sure: string } {
  const { t, i18n } = useTranslation(['inspector', 'codes'])
  const format = useFormat()
  const { raw } = useDesk().session.store.getState()
  return ({ kind, at, after, score, reasons }) => {
    const lines = { line: lineOfRaw(raw, at.start), other: after ? lineOfRaw(raw, after.start) : 0 }
    const why = reasons.flatMap(({ code, values }) => {
      const known = REASONS.find((each) => each === code)
      return known ? [t(`codes:reason.${known}`, { ...values })] : []
    })
    return {
      what: t(`inspector:move.${kind}`, lines),
      why: joinPhrases(i18n.language, why),
      sure: t('inspector:move.sure', { percent: format.percent(score) })
    }
  }
}
