import { Search } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Query } from '#shared/search/index'
import { Toggle } from '../../parts'
import './query-field.css'

const OPTIONS = ['matchCase', 'regexp', 'anyWidth', 'anyVariant'] as const

interface QueryFieldProps {
  readonly query: Query
  readonly onChange: (query: Query) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly isWrong: boolean
  readonly ref: Ref<HTMLInputElement>
}

/** What to look for, and which differences do not matter. */
export function QueryField({ query, onChange, onKeyDown, isWrong, ref }: QueryFieldProps) {
  const { t } = useTranslation('search')
  return (
    <div className={`field__control query-field ${isWrong ? 'query-field--wrong' : ''}`}>
      <Search aria-hidden="true" />
      <input
        ref={ref}
        className="field__input"
        aria-label={t('field.find')}
        aria-invalid={isWrong}
        placeholder={t('field.find')}
        value={query.text}
        spellCheck={false}
        onChange={(event) => onChange({ ...query, text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      {OPTIONS.map((option) => (
        <Toggle
          key={option}
          label={t(`option.${option}`)}
          isSelected={query[option]}
          onChange={(isOn) => onChange({ ...query, [option]: isOn })}
        >
          {t(`optionMark.${option}`)}
        </Toggle>
      ))}
    </div>
  )
}

interface ReplaceFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

export function ReplaceField({ value, onChange, onKeyDown }: ReplaceFieldProps) {
  const { t } = useTranslation('search')
  return (
    <div className="field__control replace-field">
      <input
        className="field__input"
        aria-label={t('field.replace')}
        placeholder={t('field.replace')}
        value={value}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
