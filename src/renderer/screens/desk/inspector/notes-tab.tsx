import { useTranslation } from 'react-i18next'
import type { Note, Orphan, PageState } from '#shared/model/index'
import { keyLabel } from '../../../keys'
import { Button } from '../../../parts'
import { usePageSession } from '../../../state'
import { useDesk } from '../desk-context'
import { goTo, markPlace } from '../navigation'
import { paragraphsInOrder } from '../reading-order'
import { Excerpt, PageText } from './excerpt'
import { InspectorList } from './inspector-list'
import { NoteComposer, NoteDetail } from './note-detail'
import { startNote } from './note-actions'
import { pick, useInspectorView, usePicked } from './use-inspector'
import { useRowCommand } from './use-row-command'

type Entry =
  | { readonly kind: 'note'; readonly key: string; readonly note: Note }
  | { readonly kind: 'orphan'; readonly key: string; readonly orphan: Orphan }

const keyOf = ({ key }: Entry) => key
const quotedChars = 24

/** What people said of the text, and tags whose text is gone. */
export function NotesTab() {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const state = usePageSession(model.session, (session) => session.state)
  const entries = entriesOf(state)
  const picked = usePicked('notes', entries, keyOf)
  const noteAt = useInspectorView((view) => view.noteAt)
  return (
    <>
      <div className="inspector__bar">
        <Button look="quiet" hint={keyLabel('inspector.note')} onPress={() => startNote(model)}>
          {t('notes.add')}
        </Button>
      </div>
      {noteAt && <NoteComposer place={noteAt} />}
      <InspectorList
        label={t('notes.list')}
        items={entries}
        keyOf={keyOf}
        picked={picked}
        none={t('notes.none')}
        onPick={(entry, index) => {
          pick(model, 'notes', entry.key, index)
          if (entry.kind === 'note') markPlace(model, entry.note)
        }}
        onEnter={(entry) => {
          if (entry.kind === 'note') goTo(model, entry.note)
        }}
      >
        {(entry) =>
          entry.kind === 'note' ? <NoteRow note={entry.note} /> : <OrphanRow orphan={entry.orphan} />
        }
      </InspectorList>
      {picked?.kind === 'note' && <NoteDetail key={picked.key} note={picked.note} />}
      {picked?.kind === 'orphan' && <OrphanDetail orphan={picked.orphan} />}
    </>
  )
}

/** Notes in reading order, then the lost tags. */
function entriesOf(state: PageState): Entry[] {
  const order = new Map(paragraphsInOrder(state).map((id, index) => [id, index]))
  const notes = Object.values(state.notes ?? {}).sort(
    (a, b) => order.get(a.paragraph)! - order.get(b.paragraph)! || a.start - b.start
  )
  return [
    ...notes.map((note): Entry => ({ kind: 'note', key: note.id, note })),
    ...state.orphans.map((orphan): Entry => ({ kind: 'orphan', key: orphan.mention.id, orphan }))
  ]
}

function NoteRow({ note }: { readonly note: Note }) {
  const { t } = useTranslation('inspector')
  const { text } = useDesk().state.paragraphs[note.paragraph]!
  const end = Math.min(note.end, note.start + quotedChars)
  return (
    <div className="note-row">
      <span className={`note-row__kind note-row__kind--${note.kind}`}>{t(`notes.kind.${note.kind}`)}</span>
      <span className="note-row__quote">
        <Excerpt text={text} start={note.start} end={end} around={8} />
      </span>
      {note.text !== '' && <span className="note-row__text">{note.text}</span>}
    </div>
  )
}

function OrphanRow({ orphan }: { readonly orphan: Orphan }) {
  const { t } = useTranslation(['inspector', 'codes'])
  return (
    <div className="note-row">
      <span className="note-row__kind">{t('inspector:notes.lost')}</span>
      <span className="note-row__quote">
        <PageText>{orphan.text}</PageText>
      </span>
      <span className="note-row__text">{t(`codes:mention.${orphan.mention.type}`)}</span>
    </div>
  )
}

function OrphanDetail({ orphan }: { readonly orphan: Orphan }) {
  const { t } = useTranslation(['inspector', 'desk'])
  const model = useDesk()
  const dismiss = () => model.change({ kind: 'orphan.dismissed', mention: orphan.mention.id })
  useRowCommand('inspector.dismiss', dismiss)
  return (
    <section className="inspector__detail" aria-label={t('inspector:detail')}>
      <h3 className="detail__title">{t('inspector:notes.lost')}</h3>
      <p>{t('desk:tag.lostWhat')}</p>
      <div className="detail__actions">
        <Button hint={keyLabel('inspector.dismiss')} onPress={dismiss}>
          {t('inspector:notes.dismiss')}
        </Button>
      </div>
    </section>
  )
}
