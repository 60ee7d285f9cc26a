import { useTranslation } from 'react-i18next'
import { AUTHORITIES, type Entity } from '#shared/model/index'
import { authorityUrl, mergedInto, namesOf } from '#shared/registry/index'
import { useRegistry } from '../../state'

/** What is known of a record. Addresses outside are shown and not followed. */
export function EntityFacts({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation('registry')
  const registry = useRegistry((state) => state.registry)
  const { role, from, to, note, coordinates, authorities } = entity
  const variants = namesOf(registry, entity).slice(1)
  const merged = mergedInto(registry, entity.id)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('entity.role'), role],
    [t('entity.variants'), variants.join(' · ')],
    [t('entity.dates'), from || to ? `${from ?? ''} – ${to ?? ''}` : undefined],
    [t('entity.coordinates'), coordinates && `${coordinates.latitude}, ${coordinates.longitude}`],
    [t('entity.note'), note]
  ]
  return (
    <>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="facts__one">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            )
        )}
        {authorities && (
          <div className="facts__one">
            <dt>{t('entity.authorities')}</dt>
            <dd>
              {AUTHORITIES.map((authority) => {
                const id = authorities[authority]
                return (
                  id !== undefined && (
                    <span key={authority} className="facts__authority">
                      {t(`authority.${authority}`)}{' '}
                      <span className="selectable">{authorityUrl(authority, id)}</span>
                    </span>
                  )
                )
              })}
            </dd>
          </div>
        )}
      </dl>
      {merged.length > 0 && (
        <p className="facts__merged">
          {t('entity.merged', { names: merged.map(({ name }) => name).join(' · ') })}
        </p>
      )}
    </>
  )
}
