import { useTranslation } from 'react-i18next'
import { keyLabel, runCommand, type RepairId } from '../../../keys'
import { KeyHint } from '../../../parts'
import { joinPhrases } from '../inspector/join-phrases'
import type { Notice } from '../notice'

interface GoOnTextProps {
  readonly notice: Extract<Notice, { kind: 'go-on' }>
}

/** Asks whether an article goes on with a text, and says why it may. */
export function GoOnText({ notice }: GoOnTextProps) {
  const { t, i18n } = useTranslation(['repair', 'codes'])
  const { doubt, at, line, text } = notice
  const { length: total } = doubt.followers
  const why = doubt.followers[at]!.reasons.map((code) => t(`codes:reason.${code}`))
  const button = (id: RepairId, words: string) => (
    <button type="button" className="notice-strip__act" onClick={() => runCommand(id)}>
      {words} <KeyHint>{keyLabel(id)}</KeyHint>
    </button>
  )
  return (
    <p>
      {t('goOn.next', { line, text })}{' '}
      {why.length > 0 && t('goOn.why', { why: joinPhrases(i18n.language, why) })}{' '}
      {button('repair.go-on', t('goOn.take'))}
      {total > 1 && (
        <>
          {' '}
          {button('repair.go-on-other', t('goOn.other'))} {t('goOn.place', { index: at + 1, total })}
        </>
      )}
    </p>
  )
}
