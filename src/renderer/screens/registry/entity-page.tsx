import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity, EntityId } from '#shared/model/index'
import { companionsOf, pagesNaming, type Usage } from '#shared/registry/index'
import { keyLabel } from '../../keys'
import { useRegistry, type StoredMention } from '../../state'
import { Concordance } from './concordance'
import { EntityFacts } from './entity-facts'
import { OverTime } from './over-time'
import { TypeMark } from './type-mark'

const MOST_COMPANIONS = 16

interface EntityPageProps {
  readonly entity: Entity
  readonly usage: Usage<StoredMention>
  readonly ticked: ReadonlySet<string>
  readonly onTick: (mention: StoredMention) => void
  readonly onOpen: (mention: StoredMention) => void
  readonly onGo: (entity: EntityId) => void
  readonly actions: ReactNode
}

const NO_MENTIONS: readonly StoredMention[] = []

/** All that the corpus says of one record. */
export function EntityPage({ entity, usage, ticked, onTick, onOpen, onGo, actions }: EntityPageProps) {
  const { t } = useTranslation('registry')
  const mentions = usage.mentions.get(entity.id) ?? NO_MENTIONS
  const pages = useMemo(() => pagesNaming(usage, entity.id), [usage, entity.id])
  return (
    <article className="entity">
      <header className="entity__head">
        <h3 className="entity__name">{entity.name}</h3>
        <TypeMark type={entity.type} />
        <div className="entity__actions">{actions}</div>
      </header>
      <EntityFacts entity={entity} />
      <section className="entity__mentions">
        <h4 className="entity__part">
          {t('entity.mentions', {
            count: mentions.length,
            pages: t('entity.pages', { count: pages.length })
          })}
          <span className="entity__what">
            {ticked.size > 0
              ? t('entity.ticked', { count: ticked.size, key: keyLabel('registry.split') })
              : mentions.length > 0 && t('entity.concordanceWhat')}
          </span>
        </h4>
        {mentions.length > 0 ? (
          <Concordance
            label={t('entity.concordance')}
            mentions={mentions}
            ticked={ticked}
            onTick={onTick}
            onOpen={onOpen}
          />
        ) : (
          <p className="entity__none">{t('entity.noMentions')}</p>
        )}
      </section>
      {mentions.length > 0 && (
        <div className="entity__more">
          <OverTime mentions={mentions} />
          <Company entity={entity} usage={usage} onGo={onGo} />
        </div>
      )}
    </article>
  )
}

function Company({ entity, usage, onGo }: Pick<EntityPageProps, 'entity' | 'usage' | 'onGo'>) {
  const { t } = useTranslation('registry')
  const registry = useRegistry((state) => state.registry)
  const companions = useMemo(
    () => [...companionsOf(usage, entity.id)].slice(0, MOST_COMPANIONS),
    [usage, entity.id]
  )
  if (companions.length === 0) return null
  return (
    <section className="entity__company">
      <h4 className="entity__part">{t('entity.company')}</h4>
      <ul className="company">
        {companions.map(([id, count]) => {
          const other = registry.get(id)
          return (
            other && (
              <li key={id}>
                <button type="button" className={`company__one tag-${other.type}`} onClick={() => onGo(id)}>
                  {other.name}
                  <span className="company__count tabular">{t('entity.companyCount', { count })}</span>
                </button>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
