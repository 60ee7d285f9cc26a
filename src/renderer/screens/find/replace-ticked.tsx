import { useTranslation } from 'react-i18next'
import { keyLabel, useCommand } from '../../keys'
import { Button } from '../../parts'
import { hitKey, searchStore, tickedCount, useCorpusSearch, type HitKey } from '../../state'
import type { Replacing } from './use-replacing'

/** Replaces the hits that are ticked; ticks all of them, or none. */
export function ReplaceTicked({ replacing }: { readonly replacing: Replacing }) {
  const { t } = useTranslation('search')
  const phase = useCorpusSearch((state) => state.phase)
  const hits = useCorpusSearch((state) => state.hits)
  const ticked = useCorpusSearch(tickedCount)
  const canApply = ticked > 0 && phase !== 'running' && !replacing.isRunning
  const tickAll = () => searchStore.setState({ unticked: ticked === hits ? allKeys() : new Set() })
  useCommand('search.apply', replacing.apply, { enabled: canApply })
  useCommand('search.tick-all', tickAll, { enabled: hits > 0 })
  return (
    <>
      <Button look="quiet" hint={keyLabel('search.tick-all')} isDisabled={hits === 0} onPress={tickAll}>
        {ticked === hits ? t('replace.none') : t('replace.all')}
      </Button>
      <Button look="primary" hint={keyLabel('search.apply')} isDisabled={!canApply} onPress={replacing.apply}>
        {t('replace.apply', { count: ticked })}
      </Button>
    </>
  )
}

function allKeys(): ReadonlySet<HitKey> {
  const { pages } = searchStore.getState()
  return new Set(pages.flatMap(({ page, hits }) => hits.map((_, i) => hitKey(page, i))))
}
