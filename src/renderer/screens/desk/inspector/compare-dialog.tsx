import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, ParagraphId } from '#shared/model/index'
import { draftedText, restoringTo } from '#shared/review/index'
import { rawOfPlace } from '../../../page-view'
import { Button, Choice, Dialog } from '../../../parts'
import { usePageSession } from '../../../state'
import { useDesk } from '../desk-context'
import { diffPieces } from './diff-pieces'
import { DiffText } from './diff-text'
import { updateInspector, useInspectorView } from './use-inspector'
import { useWhere } from './use-where'

/** One paragraph beside its raw text, or beside what the pipeline made of it. */
export function CompareDialog() {
  const model = useDesk()
  const compared = useInspectorView((view) => view.compared)
  const isThere = usePageSession(
    model.session,
    ({ state }) => compared !== null && state.paragraphs[compared] !== undefined
  )
  return compared !== null && isThere ? <Comparison id={compared} /> : null
}

function Comparison({ id }: { readonly id: ParagraphId }) {
  const { t } = useTranslation('inspector')
  const model = useDesk()
  const [against, setAgainst] = useState<'raw' | 'draft'>('raw')
  const { raw, revisions, state } = model.session.store.getState()
  const paragraph = state.paragraphs[id]!
  const place = { paragraph: id, start: 0, end: paragraph.text.length }
  const where = useWhere()(place)
  const first = revisions[0]?.change
  const draft: Draft = first?.kind === 'page.drafted' ? first.draft : state
  const drafted = draftedText(draft, paragraph)
  const spans = rawOfPlace(paragraph, place)
  const rawText = spans.map(({ start, end }) => raw.text.slice(start, end)).join('\n')
  const other = against === 'raw' ? rawText : (drafted?.text ?? null)
  const close = () => updateInspector(model, { compared: null })
  const isSame = drafted !== null && drafted.text === paragraph.text
  return (
    <Dialog
      title={t('compare.title')}
      width="wide"
      onClose={close}
      foot={
        <>
          {against === 'draft' && (
            <Button
              isDisabled={drafted === null || isSame}
              onPress={() => {
                if (drafted) model.change(restoringTo(paragraph, drafted))
                close()
              }}
            >
              {t('compare.reset')}
            </Button>
          )}
          <Button look="primary" onPress={close}>
            {t('compare.close')}
          </Button>
        </>
      }
    >
      <div className="compare">
        <div className="compare__bar">
          <Choice
            label={t('compare.with')}
            hideLabel
            value={against}
            options={[
              { value: 'raw', label: t('compare.raw') },
              { value: 'draft', label: t('compare.draft') }
            ]}
            onChange={setAgainst}
          />
          <p className="detail__where">{where}</p>
        </div>
        {other === null ? (
          <p className="compare__why">{t('compare.noDraft')}</p>
        ) : (
          <Columns before={other} after={paragraph.text} title={t(`compare.${against}`)} />
        )}
        {other === paragraph.text && <p className="compare__why">{t('compare.same')}</p>}
      </div>
    </Dialog>
  )
}

interface ColumnsProps {
  readonly before: string
  readonly after: string
  readonly title: string
}

function Columns({ before, after, title }: ColumnsProps) {
  const { t } = useTranslation('inspector')
  const pieces = diffPieces(before, after)
  return (
    <div className="compare__columns">
      <section aria-label={title}>
        <h3 className="compare__title">{title}</h3>
        <p className="compare__text">
          <DiffText pieces={pieces} side="before" />
        </p>
      </section>
      <section aria-label={t('compare.now')}>
        <h3 className="compare__title">{t('compare.now')}</h3>
        <p className="compare__text">
          <DiffText pieces={pieces} side="after" />
        </p>
      </section>
    </div>
  )
}
