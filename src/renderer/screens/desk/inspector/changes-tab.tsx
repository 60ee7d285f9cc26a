import { useMemo } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { RULES } from '#shared/model/index'
import { handActors, movedPlaces, type ChangedPlace, type MovedPlace } from '#shared/review/index'
import { keyLabel } from '../../../keys'
import { Button } from '../../../parts'
import { usePageSession, useSettings } from '../../../state'
import { useDesk } from '../desk-context'
import type { DeskModel } from '../desk-model'
import { goTo, markPlace } from '../navigation'
import { ChangeDetail, ChangeRow } from './change-entry'
import { changeSorts, ORDER, type ChangeSort } from './change-sorts'
import { toggleInlineChanges } from './inline-view'
import { InspectorList } from './inspector-list'
import { MoveDetail, MoveRow } from './move-entry'
import { pick, updateInspector, useInspectorView, usePicked } from './use-inspector'

export function placeOfRun({ paragraph, run }: ChangedPlace) {
  return { paragraph, start: run.start, end: run.end }
}

/** What was changed against the raw text, by rule and by person, and where the order of the file was left. */
export function ChangesTab() {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const { sorts, moves } = useChanges(model)
  const wanted = useInspectorView((view) => view.sort)
  const isShown = useSettings((settings) => settings.showChanges)
  const keys = [...sorts.map(({ key }) => key), ...(moves.length > 0 ? [ORDER] : [])]
  const chosen = keys.find((key) => key === wanted) ?? keys[0]
  const sort = sorts.find(({ key }) => key === chosen)
  return (
    <>
      <div className="inspector__bar">
        <Button
          look={isShown ? 'plain' : 'quiet'}
          hint={keyLabel('inspector.show-changes')}
          onPress={toggleInlineChanges}
        >
          {t(isShown ? 'changes.hide' : 'changes.show')}
        </Button>
        <Button look="quiet" hint={keyLabel('inspector.compare')} onPress={() => compareHere(model)}>
          {t('changes.compare')}
        </Button>
      </div>
      {chosen !== undefined && (
        <Sorts
          sorts={sorts}
          moves={moves.length}
          chosen={chosen}
          onChoose={(key) => updateInspector(model, { sort: key })}
        />
      )}
      {chosen === ORDER ? <MoveList moves={moves} /> : <PlaceList sort={sort} />}
    </>
  )
}

/** Opens the comparison of the paragraph that the caret is in, or that the list stands at. */
export function compareHere(model: DeskModel): void {
  const place = model.activeEditor()?.selection().place
  const compared = place?.paragraph ?? model.state.articles[0]?.paragraphs[0]
  if (compared) updateInspector(model, { compared })
}

function useChanges(model: DeskModel) {
  const state = usePageSession(model.session, (session) => session.state)
  const revisions = usePageSession(model.session, (session) => session.revisions)
  const { raw } = model.session.store.getState()
  return useMemo(() => {
    const isEdited = revisions.length > 1
    const actors = isEdited ? handActors(revisions, model.session.states()) : new Map<string, string>()
    return { sorts: changeSorts(state, actors), moves: movedPlaces(state, raw.text) }
  }, [model, state, revisions, raw])
}

interface SortsProps {
  readonly sorts: readonly ChangeSort[]
  readonly moves: number
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** How many changes each rule and each person made. */
function Sorts({ sorts, moves, chosen, onChoose }: SortsProps) {
  const { t } = useTranslation('inspector')
  const nameOf = useSortName()
  const rows = sorts.map((sort) => ({ key: sort.key, name: nameOf(sort), count: sort.places.length }))
  if (moves > 0) rows.push({ key: ORDER, name: t('changes.order'), count: moves })
  return (
    <ListBox
      className="change-sorts"
      aria-label={t('changes.sorts')}
      items={rows}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(selected) => {
        const [key] = selected === 'all' ? [] : [...selected]
        if (key !== undefined) onChoose(String(key))
      }}
    >
      {({ key, name, count }) => (
        <ListBoxItem id={key} className="change-sort" textValue={`${name} ${count}`}>
          <span className="change-sort__name">{name}</span>
          <span className="change-sort__count tabular">{count}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}

/** The words of a rule, or of a person's changes. */
export function useSortName(): (sort: Pick<ChangeSort, 'by' | 'actor'>) => string {
  const { t } = useTranslation(['inspector', 'codes'])
  return ({ by, actor }) => {
    const rule = RULES.find((each) => each === by)
    if (rule) return t(`codes:rule.${rule}`)
    if (actor === null) return by
    const name = actor === '' ? t('inspector:nobody') : actor
    return t('inspector:changes.byHand', { name })
  }
}

function PlaceList({ sort }: { readonly sort: ChangeSort | undefined }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const places = sort?.places ?? []
  const picked = usePicked('changes', places, ({ key }) => key)
  return (
    <>
      <InspectorList
        label={t('changes.list')}
        items={places}
        keyOf={({ key }) => key}
        picked={picked}
        none={t('changes.none')}
        onPick={(place, index) => {
          pick(model, 'changes', place.key, index)
          markPlace(model, placeOfRun(place))
        }}
        onEnter={(place) => goTo(model, placeOfRun(place))}
      >
        {(place) => <ChangeRow place={place} />}
      </InspectorList>
      {picked && sort && <ChangeDetail place={picked} sort={sort} />}
    </>
  )
}

function MoveList({ moves }: { readonly moves: readonly MovedPlace[] }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const picked = usePicked('changes', moves, ({ key }) => key)
  return (
    <>
      <InspectorList
        label={t('changes.order')}
        items={moves}
        keyOf={({ key }) => key}
        picked={picked}
        none={t('changes.none')}
        onPick={(move, index) => {
          pick(model, 'changes', move.key, index)
          markPlace(model, move)
        }}
        onEnter={(move) => goTo(model, move)}
      >
        {(move) => <MoveRow move={move} />}
      </InspectorList>
      {picked && <MoveDetail move={picked} />}
    </>
  )
}
