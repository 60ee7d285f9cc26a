import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity, EntityId } from '#shared/model/index'
import type { Usage } from '#shared/registry/index'
import { keyLabel, runCommand } from '../../keys'
import { Button, Dialog } from '../../parts'
import { mentionKey, useParagraphTexts, type StoredMention } from '../../state'
import { EntityFacts } from './entity-facts'

interface MergeDialogProps {
  /** The one that most likely stays first. */
  readonly entities: readonly Entity[]
  readonly usage: Usage<StoredMention>
  readonly onMerge: (into: Entity, from: readonly EntityId[], mentions: number) => void
  readonly onClose: () => void
}

const CONTEXTS = 4
const aroundChars = 22

/** Records side by side, each with its contexts; a digit says which stays, Enter merges. */
export function MergeDialog({ entities, usage, onMerge, onClose }: MergeDialogProps) {
  const { t } = useTranslation('registry')
  const [kept, setKept] = useState(0)
  const into = entities[kept]!
  const from = entities.filter((entity) => entity !== into)
  const moved = from.reduce((sum, { id }) => sum + (usage.mentions.get(id)?.length ?? 0), 0)
  const merge = (): void => {
    onClose()
    onMerge(
      into,
      from.map(({ id }) => id),
      moved
    )
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1])
    if (!entities[digit - 1]) return
    setKept(digit - 1)
    event.preventDefault()
  }
  return (
    <Dialog
      title={t('merge.title')}
      width="wide"
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('merge.cancel')}</Button>
          <Button look="primary" onPress={merge} autoFocus>
            {t('merge.merge')}
          </Button>
        </>
      }
    >
      <div onKeyDown={onKeyDown}>
        <fieldset className="merge">
          <legend className="visually-hidden">{t('merge.keep')}</legend>
          {entities.map((entity, i) => (
            <Side
              key={entity.id}
              entity={entity}
              digit={i + 1}
              isKept={entity === into}
              mentions={usage.mentions.get(entity.id) ?? []}
              onKeep={() => setKept(i)}
            />
          ))}
        </fieldset>
        <p className="merge__what" role="status">
          {t('merge.what', { count: moved, name: into.name })}
        </p>
      </div>
    </Dialog>
  )
}

interface SideProps {
  readonly entity: Entity
  readonly digit: number
  readonly isKept: boolean
  readonly mentions: readonly StoredMention[]
  readonly onKeep: () => void
}

function Side({ entity, digit, isKept, mentions, onKeep }: SideProps) {
  const { t } = useTranslation('registry')
  return (
    <section className={`merge__side ${isKept ? 'merge__side--kept' : ''}`}>
      <label className="merge__name">
        <input type="radio" name="merge-into" checked={isKept} onChange={onKeep} />
        <kbd className="link__key" aria-hidden="true">
          {digit}
        </kbd>
        {entity.name}
        <span className="merge__count tabular">{t('link.count', { count: mentions.length })}</span>
      </label>
      <EntityFacts entity={entity} />
      <Contexts mentions={mentions} />
    </section>
  )
}

/** The first few mentions in their text. */
export function Contexts({ mentions }: { readonly mentions: readonly StoredMention[] }) {
  const { t } = useTranslation('registry')
  const some = mentions.slice(0, CONTEXTS)
  const texts = useParagraphTexts(some.map(({ page }) => page))
  if (some.length === 0) return <p className="entity__none">{t('merge.noContexts')}</p>
  return (
    <ul className="contexts">
      {some.map((mention) => {
        const text = texts.get(mention.page)?.get(mention.paragraph) ?? ''
        const { start, end } = mention
        return (
          <li key={mentionKey(mention)}>
            {text.slice(Math.max(0, start - aroundChars), start)}
            <mark className="found">{mention.text}</mark>
            {text.slice(end, end + aroundChars)}
          </li>
        )
      })}
    </ul>
  )
}

interface PairPageProps {
  readonly entities: readonly [Entity, Entity]
  readonly why: string
  readonly usage: Usage<StoredMention>
}

/** Two records that may be one, side by side. */
export function PairPage({ entities, why, usage }: PairPageProps) {
  const { t } = useTranslation('registry')
  return (
    <article className="entity">
      <p className="entity__what">{t('pair.why', { why })}</p>
      <div className="merge">
        {entities.map((entity) => (
          <section key={entity.id} className="merge__side">
            <h3 className="merge__name">
              {entity.name}
              <span className="merge__count tabular">
                {t('link.count', { count: usage.mentions.get(entity.id)?.length ?? 0 })}
              </span>
            </h3>
            <EntityFacts entity={entity} />
            <Contexts mentions={usage.mentions.get(entity.id) ?? []} />
          </section>
        ))}
      </div>
      <div className="entity__buttons">
        <Button look="primary" hint={keyLabel('registry.merge')} onPress={() => runCommand('registry.merge')}>
          {t('merge.merge')}
        </Button>
        <Button hint={keyLabel('registry.apart')} onPress={() => runCommand('registry.apart')}>
          {t('merge.apart')}
        </Button>
      </div>
    </article>
  )
}
