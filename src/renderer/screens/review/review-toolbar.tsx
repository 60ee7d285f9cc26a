import { Eye, EyeOff, GraduationCap, Redo2, Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ToggleButton } from 'react-aria-components'
import { MENTION_TYPES, type MentionType } from '#shared/model/index'
import { useFormat } from '../../i18n'
import { keyLabel, runCommand } from '../../keys'
import { IconButton, SelectField } from '../../parts'
import { mentionsStore, useMentions, usePageSession } from '../../state'
import { openCounter } from './open-counter'
import { REVIEW_ORDERS, REVIEW_SCOPES, REVIEW_SHOWS } from './queue'
import { useReview, useReviewView } from './review-context'
import type { OpenedPage } from './page-shelf'

/** What is gone over, in which order, which types are shown, and how much is left. */
export function ReviewToolbar() {
  const { t } = useTranslation('review')
  const model = useReview()
  const { scope, order, show } = useReviewView((view) => view.question)
  const opened = useReviewView((view) => view.opened)
  return (
    <div className="review__bar" role="toolbar" aria-label={t('bar.label')}>
      <SelectField
        label={withKey(t('bar.scope'), keyLabel('review.scope'))}
        value={scope}
        options={REVIEW_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={(value) => model.ask({ scope: value })}
        hideLabel
      />
      <SelectField
        label={withKey(t('bar.order'), keyLabel('review.order'))}
        value={order}
        options={REVIEW_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(value) => model.ask({ order: value })}
        hideLabel
      />
      <SelectField
        label={withKey(t('bar.show'), keyLabel('review.show'))}
        value={show}
        options={REVIEW_SHOWS.map((value) => ({ value, label: t(`show.${value}`) }))}
        onChange={(value) => model.ask({ show: value })}
        hideLabel
      />
      <Layers />
      <Left />
      {opened && <Keeping opened={opened} />}
      <Ways />
    </div>
  )
}

const withKey = (label: string, key: string): string => (key === '' ? label : `${label} (${key})`)

function Ways() {
  const { t } = useTranslation(['review', 'learning'])
  const canUndo = useReviewView((view) => view.canUndo)
  const canRedo = useReviewView((view) => view.canRedo)
  return (
    <>
      <IconButton
        label={t('review:command.undo')}
        hint={keyLabel('review.undo')}
        isDisabled={!canUndo}
        onPress={() => runCommand('review.undo')}
      >
        <Undo2 />
      </IconButton>
      <IconButton
        label={t('review:command.redo')}
        hint={keyLabel('review.redo')}
        isDisabled={!canRedo}
        onPress={() => runCommand('review.redo')}
      >
        <Redo2 />
      </IconButton>
      <IconButton
        label={t('learning:command.open')}
        hint={keyLabel('learning.open')}
        onPress={() => runCommand('learning.open')}
      >
        <GraduationCap />
      </IconButton>
    </>
  )
}

/** Each type is a layer; a hidden one is neither drawn nor asked for. */
function Layers() {
  const { t } = useTranslation(['review', 'codes'])
  const model = useReview()
  const hidden = useReviewView((view) => view.question.hidden)
  const toggle = (type: MentionType) => (isShown: boolean) =>
    model.ask({ hidden: isShown ? hidden.filter((each) => each !== type) : [...hidden, type] })
  return (
    <div className="review__layers" role="group" aria-label={t('review:bar.layers')}>
      {MENTION_TYPES.map((type) => {
        const isShown = !hidden.includes(type)
        return (
          <ToggleButton
            key={type}
            className="review__layer"
            isSelected={isShown}
            onChange={toggle(type)}
            aria-label={t(`codes:mention.${type}`)}
          >
            {isShown ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
            <span className={`mention mention-${type} mention-accepted`}>{t(`codes:mention.${type}`)}</span>
          </ToggleButton>
        )
      })}
    </div>
  )
}

function Left() {
  const { t } = useTranslation('review')
  const format = useFormat()
  const model = useReview()
  const queue = useReviewView((view) => view.queue)
  const count = useMemo(
    () => openCounter(queue, mentionsStore.getState().pages, (entry) => model.isOpen(entry)),
    [model, queue]
  )
  const left = useMentions((state) => count(state.pages))
  return (
    <p className="review__left tabular">
      <strong>{t('bar.left', { count: left })}</strong> {t('bar.of', { total: format.number(queue.length) })}
    </p>
  )
}

/** Whether what was decided on the page that is shown is on disk. */
function Keeping({ opened }: { readonly opened: OpenedPage }) {
  const { t } = useTranslation('desk')
  const keeping = usePageSession(opened.session, (state) => state.keeping)
  return (
    <p className={`keeping-state keeping-state--${keeping}`} aria-live="polite" data-keeping={keeping}>
      {t(`keeping.${keeping}`)}
    </p>
  )
}
