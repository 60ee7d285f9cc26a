import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog as AriaDialog } from 'react-aria-components'
import type { Entity, EntityId, Reason } from '#shared/model/index'
import { findEntities, rankCandidates, usageOf, type NameInText, type Usage } from '#shared/registry/index'
import { isComposing } from '../../keys'
import { Popover } from '../../parts'
import {
  addEntityFor,
  linkPlaces,
  openMentions,
  showFailure,
  useMentions,
  useRegistry,
  type MentionPlace
} from '../../state'
import { useLikenessText } from './use-likeness-text'
import './link-popover.css'

/** Where on the screen the name stands. */
export interface Anchor {
  readonly left: number
  readonly top: number
  readonly bottom: number
}

export interface LinkPopoverProps {
  readonly name: NameInText
  /** The mentions that are linked. */
  readonly places: readonly MentionPlace[]
  /** The record that they name now. */
  readonly entity: EntityId | null
  readonly anchor: Anchor
  readonly onLinked?: (entity: EntityId | null) => void
  readonly onClose: () => void
}

const MOST = 9

type Item =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly reasons: readonly Reason[] }
  | { readonly kind: 'new' | 'unlink' }

/**
 * Who is meant: records by likelihood, a digit takes one; N is the same name and somebody else. The keys are taken by
 * their place on the keyboard, so that no input method is in the way.
 */
export function LinkPopover({ name, places, entity, anchor, onLinked, onClose }: LinkPopoverProps) {
  const { t } = useTranslation('registry')
  const [trigger, setTrigger] = useState<HTMLSpanElement | null>(null)
  const take = (item: Item): void => {
    onClose()
    linkTo(item, name, places).then(onLinked, showFailure)
  }
  return (
    <>
      <span
        ref={setTrigger}
        className="link-anchor"
        style={{ left: anchor.left, top: anchor.top, height: anchor.bottom - anchor.top }}
      />
      {trigger && (
        <Popover
          triggerRef={{ current: trigger }}
          isOpen
          placement="bottom start"
          onOpenChange={(isOpen) => {
            if (!isOpen) onClose()
          }}
        >
          <AriaDialog className="link" aria-label={t('link.title', { name: name.text })}>
            <Choosing name={name} current={entity} onTake={take} />
          </AriaDialog>
        </Popover>
      )}
    </>
  )
}

async function linkTo(
  item: Item,
  { type, text }: NameInText,
  places: readonly MentionPlace[]
): Promise<EntityId | null> {
  if (item.kind === 'new') return addEntityFor({ type, name: text, variants: [] }, places)
  const id = item.kind === 'entity' ? item.entity.id : null
  await linkPlaces(places, id)
  return id
}

interface ChoosingProps {
  readonly name: NameInText
  readonly current: EntityId | null
  readonly onTake: (item: Item) => void
}

function Choosing({ name, current, onTake }: ChoosingProps) {
  const { t } = useTranslation('registry')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const usage = useUsage()
  const items = useItems(name, query, current, usage)
  const at = Math.min(chosen, items.length - 1)
  useEffect(() => list.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    const isTyping = event.target === field.current
    const step = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
    const item = event.key === 'Enter' ? items[at] : isTyping ? undefined : itemOfKey(items, event.code)
    if (step !== undefined) setChosen(Math.max(0, Math.min(items.length - 1, step)))
    else if (item) onTake(item)
    else if (!isTyping && event.code === 'Slash') field.current?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className="link__box" onKeyDown={onKeyDown}>
      <h2 className="link__title">{t('link.title', { name: name.text })}</h2>
      <ul
        ref={list}
        id={id}
        className="link__list"
        role="listbox"
        aria-label={t('link.candidates')}
        aria-activedescendant={`${id}-${at}`}
        tabIndex={0}
      >
        {items.map((item, i) => (
          <LinkRow
            key={item.kind === 'entity' ? item.entity.id : item.kind}
            id={`${id}-${i}`}
            item={item}
            digit={item.kind === 'entity' ? i + 1 : null}
            isFirst={items.length === 1}
            isChosen={i === at}
            isCurrent={item.kind === 'entity' && item.entity.id === current}
            mentions={item.kind === 'entity' ? (usage.mentions.get(item.entity.id)?.length ?? 0) : 0}
            onTake={() => onTake(item)}
          />
        ))}
      </ul>
      {!items.some(({ kind }) => kind === 'entity') && <p className="link__none">{t('link.none')}</p>}
      <input
        ref={field}
        className="link__field"
        type="search"
        aria-label={t('link.find')}
        placeholder={t('link.find')}
        aria-controls={id}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setChosen(0)
        }}
      />
      <p className="link__keys">{t('link.keys')}</p>
    </div>
  )
}

function itemOfKey(items: readonly Item[], code: string): Item | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit !== undefined) {
    const item = items[Number(digit) - 1]
    return item?.kind === 'entity' ? item : undefined
  }
  const kind = ({ KeyN: 'new', KeyU: 'unlink' } as const)[code as 'KeyN' | 'KeyU']
  return items.find((item) => item.kind === kind)
}

function useUsage(): Usage {
  const registry = useRegistry((state) => state.registry)
  const pages = useMentions((state) => state.pages)
  useEffect(() => void openMentions().catch(showFailure), [])
  return useMemo(() => usageOf(registry, pages), [registry, pages])
}

function useItems(name: NameInText, query: string, current: EntityId | null, usage: Usage): Item[] {
  const registry = useRegistry((state) => state.registry)
  return useMemo(() => {
    const found =
      query.trim() === ''
        ? rankCandidates(registry, name, usage)
        : findEntities(registry, query)
            .filter(({ type }) => type === name.type)
            .map((entity) => ({ entity, reasons: [] }))
    const entities = found
      .slice(0, MOST)
      .map(({ entity, reasons }): Item => ({ kind: 'entity', entity, reasons }))
    return [...entities, { kind: 'new' }, ...(current === null ? [] : [{ kind: 'unlink' } as const])]
  }, [registry, name, query, current, usage])
}

interface LinkRowProps {
  readonly id: string
  readonly item: Item
  readonly digit: number | null
  /** Nothing else is offered. */
  readonly isFirst: boolean
  readonly isChosen: boolean
  readonly isCurrent: boolean
  readonly mentions: number
  readonly onTake: () => void
}

function LinkRow({ id, item, digit, isFirst, isChosen, isCurrent, mentions, onTake }: LinkRowProps) {
  const { t } = useTranslation('registry')
  const why = useLikenessText()
  const key = digit ?? (item.kind === 'new' ? 'N' : 'U')
  return (
    <li id={id} className="link__row" role="option" aria-selected={isChosen} onClick={onTake}>
      <kbd className="link__key">{key}</kbd>
      {item.kind === 'entity' ? (
        <span className="link__entity">
          <span className="link__name">{item.entity.name}</span>
          <span className="link__role">
            {[item.entity.role, item.entity.from ?? item.entity.to].filter(Boolean).join(' · ')}
          </span>
          <span className="link__count tabular">
            {isCurrent ? t('link.current') : t('link.count', { count: mentions })}
          </span>
          <span className="link__why">{why(item.reasons.filter(({ code }) => code !== 'often'))}</span>
        </span>
      ) : (
        <span className="link__other">
          {t(item.kind === 'unlink' ? 'link.unlink' : isFirst ? 'link.newFirst' : 'link.new')}
        </span>
      )}
    </li>
  )
}
