import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isComposing } from '../../keys'
import { TextField } from '../../parts'
import { writeNote } from './decide'
import { useReview } from './review-context'

const longestNote = 500

/** Takes a note on the mention; Enter keeps it, unless an input method needs the key. */
export function NoteField({ text }: { readonly text: string }) {
  const { t } = useTranslation('review')
  const model = useReview()
  const [note, setNote] = useState('')
  return (
    <div
      className="card__note"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
        event.preventDefault()
        writeNote(model, note)
      }}
    >
      <TextField
        label={t('card.noteLabel', { text })}
        hint={t('card.noteSave')}
        value={note}
        maxLength={longestNote}
        onChange={setNote}
        autoFocus
      />
    </div>
  )
}
