import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '#shared/model/index'
import { keyLabel } from '../../../keys'
import { Button } from '../../../parts'
import type { Place } from '../../../page-view'
import { useDesk } from '../desk-context'
import { focusPane, goTo } from '../navigation'
import { PageText } from './excerpt'
import { giveUpNote, removeNote, rewriteNote, writeNote } from './note-actions'
import { focusList } from './use-inspector'
import { useRowCommand } from './use-row-command'
import { useWhere } from './use-where'

/** Where a new note is written. */
export function NoteComposer({ place }: { readonly place: Place }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const text = model.state.paragraphs[place.paragraph]?.text.slice(place.start, place.end) ?? ''
  return (
    <section className="inspector__composer" aria-label={t('notes.new')}>
      <p className="note-row__quote">
        <PageText>{text}</PageText>
      </p>
      <NoteField
        initial=""
        onSave={(said) => {
          writeNote(model, place, said)
          focusPane(model, 'proof')
        }}
        onCancel={() => {
          giveUpNote(model)
          focusPane(model, 'proof')
        }}
      />
    </section>
  )
}

/** A note: to read, to write anew, to remove. */
export function NoteDetail({ note }: { readonly note: Note }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const [isEdited, setEdited] = useState(false)
  const where = useWhere()(note)
  const edit = () => setEdited(true)
  const remove = () => removeNote(model, note)
  useRowCommand('inspector.edit', isEdited ? undefined : edit)
  useRowCommand('inspector.dismiss', remove)
  const leave = () => {
    setEdited(false)
    focusList(model)
  }
  return (
    <section className="inspector__detail" aria-label={t('detail')}>
      <h3 className="detail__title">{t(`notes.kind.${note.kind}`)}</h3>
      <p className="detail__where">{where}</p>
      {isEdited ? (
        <NoteField
          initial={note.text}
          onSave={(said) => {
            rewriteNote(model, note, said)
            leave()
          }}
          onCancel={leave}
        />
      ) : (
        <>
          {note.text !== '' && <p className="note-detail__text">{note.text}</p>}
          <div className="detail__actions">
            <Button hint={keyLabel('inspector.edit')} onPress={edit}>
              {t('notes.edit')}
            </Button>
            <Button hint={keyLabel('inspector.dismiss')} onPress={remove}>
              {t('notes.remove')}
            </Button>
            <Button look="quiet" onPress={() => goTo(model, note)}>
              {t('goThere')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

interface NoteFieldProps {
  readonly initial: string
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
}

/** Enter keeps what is written, Shift+Enter begins a line, Escape gives up. */
function NoteField({ initial, onSave, onCancel }: NoteFieldProps) {
  const { t } = useTranslation('inspector')
  const [text, setText] = useState(initial)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = () => {
    if (text.trim() !== '') onSave(text.trim())
  }
  return (
    <>
      <textarea
        ref={field}
        className="note-field"
        rows={3}
        aria-label={t('notes.text')}
        placeholder={t('notes.text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
      <div className="detail__actions">
        <Button look="primary" hint="Enter" isDisabled={text.trim() === ''} onPress={save}>
          {t('notes.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('notes.cancel')}
        </Button>
      </div>
    </>
  )
}
