import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pastActs, differencesBetween, undoneIn, type PastAct } from '#shared/review/index'
import { useFormat } from '../../../i18n'
import { SelectField } from '../../../parts'
import { usePageSession } from '../../../state'
import { useDesk } from '../desk-context'
import { goTo, markPlace } from '../navigation'
import { changedPlace } from '../changed-place'
import { ACT_KINDS, wordsOfAct, type ActKind, type ActWords } from './act-words'
import { ActDetail } from './act-detail'
import { DifferenceLine } from './difference-view'
import { InspectorList } from './inspector-list'
import { useActText } from './use-act-text'
import { pick, usePicked } from './use-inspector'

/** An act with what the list says of it. */
export interface Entry {
  readonly act: PastAct
  readonly words: ActWords
  readonly actor: string
  readonly at: string
  readonly isUndone: boolean
}

const ALL = 'all'
const keyOf = ({ act }: Entry) => act.id

/** Who did what to the page, and when, the last first. */
export function HistoryTab() {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const entries = useEntries()
  const [kind, setKind] = useState<ActKind | typeof ALL>(ALL)
  const [actor, setActor] = useState(ALL)
  const actors = [...new Set(entries.map((entry) => entry.actor))].sort()
  const shown = entries.filter(
    (entry) => (kind === ALL || entry.words.kind === kind) && (actor === ALL || `by ${entry.actor}` === actor)
  )
  const picked = usePicked('history', shown, keyOf)
  const place = ({ act }: Entry) => {
    const states = model.session.states()
    const before = states[act.start - 1]
    const there = before && changedPlace(before, states[act.end - 1]!)
    return there && model.state.paragraphs[there.paragraph] ? there : null
  }
  return (
    <>
      <div className="inspector__bar inspector__filters">
        <SelectField
          label={t('history.kind')}
          hideLabel
          value={kind}
          options={([ALL, ...ACT_KINDS] as const).map((value) => ({
            value,
            label: t(`history.kinds.${value}`)
          }))}
          onChange={setKind}
        />
        <SelectField
          label={t('history.person')}
          hideLabel
          value={actor}
          options={[
            { value: ALL, label: t('history.everyone') },
            ...actors.map((name) => ({ value: `by ${name}`, label: name || t('nobody') }))
          ]}
          onChange={setActor}
        />
      </div>
      <InspectorList
        label={t('history.list')}
        items={shown}
        keyOf={keyOf}
        picked={picked}
        none={t(entries.length === 0 ? 'history.none' : 'history.noneSuch')}
        onPick={(entry, index) => {
          pick(model, 'history', entry.act.id, index)
          const there = place(entry)
          if (there) markPlace(model, there)
        }}
        onEnter={(entry) => {
          const there = place(entry)
          if (there) goTo(model, there)
        }}
      >
        {(entry) => <ActRow entry={entry} />}
      </InspectorList>
      {picked && <ActDetail key={picked.act.id} entry={picked} />}
    </>
  )
}

function useEntries(): readonly Entry[] {
  const model = useDesk()
  const revisions = usePageSession(model.session, (session) => session.revisions)
  return useMemo(() => {
    const byId = new Map(revisions.map((revision) => [revision.id, revision]))
    const undone = undoneIn(revisions)
    return pastActs(revisions)
      .map((act): Entry => {
        const { actor, at, id } = act.revisions[0]!
        return { act, words: wordsOfAct(act, byId), actor, at, isUndone: undone.has(id) }
      })
      .reverse()
  }, [revisions])
}

/** Who did it; the draft is no person's, whoever was the first to change it. */
export function useActorName(): (entry: Entry) => string {
  const { t } = useTranslation('inspector')
  return ({ act, actor }) =>
    act.revisions[0]!.change.kind === 'page.drafted' ? t('pipeline') : actor || t('nobody')
}

function ActRow({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const format = useFormat()
  const text = useActText()(entry.words)
  const { act } = entry
  const first = useMemo(() => {
    const states = model.session.states()
    const before = states[act.start - 1]
    return before && differencesBetween(before, states[act.end - 1]!)[0]
  }, [model, act])
  return (
    <div className={`act-row ${entry.isUndone ? 'act-row--undone' : ''}`}>
      <span className="act-row__what">{text}</span>
      <time className="act-row__when tabular" dateTime={entry.at} title={format.moment(entry.at)}>
        {format.when(entry.at)}
      </time>
      <span className="act-row__more">
        {first && <DifferenceLine difference={first} />}
        {entry.isUndone && <em className="act-row__undone">{t('history.undone')}</em>}
      </span>
      <span className="act-row__who">{useActorName()(entry)}</span>
    </div>
  )
}
