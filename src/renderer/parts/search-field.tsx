import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import './field.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The key that leads here, shown while the field is empty. */
  readonly hint: string
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
  readonly ref?: Ref<HTMLInputElement>
}

export function SearchField({ label, value, onChange, hint, onKeyDown, ref }: SearchFieldProps) {
  const { t } = useTranslation('shell')
  return (
    <div className="field field--search">
      <div className="field__control">
        <Search aria-hidden="true" />
        <input
          ref={ref}
          type="search"
          className="field__input"
          aria-label={label}
          placeholder={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {value === '' ? (
          <kbd className="field__key" aria-hidden="true">
            {hint}
          </kbd>
        ) : (
          <button
            type="button"
            className="field__clear"
            aria-label={t('list.clearFilter')}
            onClick={() => onChange('')}
          >
            <X aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  )
}
