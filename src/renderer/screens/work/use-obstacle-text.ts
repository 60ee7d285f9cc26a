import { useTranslation } from 'react-i18next'
import type { Obstacle } from '#shared/review/index'

/** Says what is in the way of a status. */
export function useObstacleText(): (obstacles: readonly Obstacle[]) => string {
  const { t } = useTranslation('work')
  return (obstacles) => obstacles.map(({ reason, count }) => t(`obstacle.${reason}`, { count })).join(' · ')
}
