import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n'
import { isComposing } from '../../keys'
import { Button, Choice, Dialog, Progress } from '../../parts'
import { mentionKey, showFailure } from '../../state'
import { ALIKE_SCOPES, alikeTo, decideAlike, within, type AlikeScope } from './alike'
import { AlikeList } from './alike-list'
import { useReview } from './review-context'
import type { Verdict } from './review-view'

/** All that read alike, each with what stands around it, before they are decided at once. */
export function AlikeDialog({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation(['review', 'codes'])
  const model = useReview()
  const format = useFormat()
  const [mention] = useState(() => model.current()!)
  const parts = useMemo(() => {
    const alike = alikeTo(mention)
    return Object.fromEntries(ALIKE_SCOPES.map((scope) => [scope, within(model, alike, scope)])) as Record<
      AlikeScope,
      ReturnType<typeof within>
    >
  }, [model, mention])
  const [scope, setScope] = useState<AlikeScope>('page')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const running = useRef<AbortController | null>(null)
  const hits = parts[scope]
  const wanted = hits.filter((hit) => !left.has(mentionKey(hit)))
  const close = () => {
    running.current?.abort()
    model.update({ alike: null })
  }
  const decide = () => {
    if (running.current || wanted.length === 0) return
    running.current = new AbortController()
    const onProgress = (done: number, total: number) => setProgress({ done, total })
    decideAlike(model, wanted, verdict, { signal: running.current.signal, onProgress }).catch(
      (error: unknown) => {
        model.update({ alike: null })
        showFailure(error)
      }
    )
  }
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const isAccepting = verdict === 'accepted'
  const count = wanted.length
  const { text, type } = mention
  return (
    <Dialog
      title={isAccepting ? t('review:alike.accept') : t('review:alike.reject')}
      onClose={close}
      width="wide"
      foot={
        progress ? (
          <>
            <Progress label={t('review:alike.hits')} done={progress.done} total={progress.total} />
            <span className="tabular">
              {t('review:alike.running', {
                done: format.number(progress.done),
                total: format.number(progress.total)
              })}
            </span>
            <Button onPress={() => running.current?.abort()}>{t('review:alike.stop')}</Button>
          </>
        ) : (
          <>
            <p className="alike__hint">{t('review:alike.hint')}</p>
            <Button look="primary" isDisabled={count === 0} onPress={decide}>
              {isAccepting ? t('review:alike.doAccept', { count }) : t('review:alike.doReject', { count })}
            </Button>
          </>
        )
      }
    >
      <div
        className="alike"
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          const sideways = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
          if (event.key === 'Enter') decide()
          else if (sideways) setScope(ALIKE_SCOPES[ALIKE_SCOPES.indexOf(scope) + sideways] ?? scope)
          else return
          event.preventDefault()
        }}
      >
        <p>
          {t('review:alike.what', { text, type: t(`codes:mention.${type}`), count: parts.corpus.length })}
        </p>
        <Choice
          label={t('review:alike.where')}
          value={scope}
          options={ALIKE_SCOPES.map((value) => ({
            value,
            label: `${t(`review:alike.scope.${value}`)} · ${format.number(parts[value].length)}`
          }))}
          onChange={setScope}
        />
        <AlikeList hits={hits} left={left} onToggle={toggle} />
      </div>
    </Dialog>
  )
}
