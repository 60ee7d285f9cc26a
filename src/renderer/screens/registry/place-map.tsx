import { geoGraticule, geoMercator, geoPath } from 'd3-geo'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { feature } from 'topojson-client'
import land from 'world-atlas/land-50m.json'
import type { EntityId } from '#shared/model/index'
import type { RecordRow } from './registry-rows'

const outline = feature(land, land.objects.land)
const marginPx = 56
/** A single place is shown with so many degrees around it. */
const leastDegrees = 6
const [leastPx, mostPx] = [5, 16]

interface PlaceMapProps {
  readonly places: readonly RecordRow[]
  readonly selected: string | undefined
  readonly onSelect: (entity: EntityId) => void
}

/** Places on the outlines of the land, as large as they are often named. No borders are drawn, and nothing is fetched. */
export function PlaceMap({ places, selected, onSelect }: PlaceMapProps) {
  const { t } = useTranslation('registry')
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<readonly [number, number] | null>(null)
  useLayoutEffect(() => {
    const element = box.current!
    const measure = (): void => setSize([element.clientWidth, element.clientHeight])
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  const drawn = useMemo(() => size && draw(places, size), [places, size])
  const most = Math.max(1, ...places.map(({ mentions }) => mentions))
  return (
    <div ref={box} className="map">
      {size && drawn && (
        <svg
          className="map__svg"
          width={size[0]}
          height={size[1]}
          role="group"
          aria-label={t('map.label', { count: places.length })}
        >
          <path className="map__land" d={drawn.land} />
          <path className="map__lines" d={drawn.lines} />
          {drawn.points.map(({ row, x, y }) => {
            const { entity, mentions } = row
            const radius = leastPx + (mostPx - leastPx) * Math.sqrt(mentions / most)
            const isSelected = entity.id === selected
            return (
              <g
                key={entity.id}
                className={`map__place ${isSelected ? 'map__place--selected' : ''}`}
                role="button"
                tabIndex={0}
                aria-pressed={isSelected}
                aria-label={`${entity.name}, ${t('link.count', { count: mentions })}`}
                transform={`translate(${x} ${y})`}
                onClick={() => onSelect(entity.id)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault()
                    onSelect(entity.id)
                  }
                }}
              >
                <circle r={radius} />
                <text x={radius + 4} dy="0.35em">
                  {entity.name}
                </text>
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}

interface Drawing {
  readonly land: string
  readonly lines: string
  readonly points: readonly { readonly row: RecordRow; readonly x: number; readonly y: number }[]
}

function draw(places: readonly RecordRow[], [width, height]: readonly [number, number]): Drawing | null {
  if (width < 2 * marginPx || height < 2 * marginPx) return null
  const at = places.map(({ entity }) => {
    const { latitude, longitude } = entity.coordinates!
    return [longitude, latitude] as [number, number]
  })
  const frame = { type: 'MultiPoint' as const, coordinates: cornersOf(at) }
  const projection = geoMercator()
    .fitExtent(
      [
        [marginPx, marginPx],
        [width - marginPx, height - marginPx]
      ],
      frame
    )
    .clipExtent([
      [0, 0],
      [width, height]
    ])
  const path = geoPath(projection)
  const step = projection.scale() > 4000 ? 1 : projection.scale() > 800 ? 5 : 15
  return {
    land: path(outline) ?? '',
    lines: path(geoGraticule().step([step, step])()) ?? '',
    points: places.flatMap((row, i) => {
      const point = projection(at[i]!)
      return point ? [{ row, x: point[0], y: point[1] }] : []
    })
  }
}

/** The corners of what holds all places, not smaller than `leastDegrees` and within what the projection can show. */
function cornersOf(at: readonly (readonly [number, number])[]): [number, number][] {
  const range = (values: readonly number[], most: number): readonly [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const spare = Math.max(0, leastDegrees - (high - low)) / 2
    return [Math.max(-most, low - spare), Math.min(most, high + spare)]
  }
  const [west, east] = range(
    at.map(([longitude]) => longitude),
    179.9
  )
  const [south, north] = range(
    at.map(([, latitude]) => latitude),
    80
  )
  return [
    [west, south],
    [east, north]
  ]
}
