import { useTranslation } from 'react-i18next'
import { useCell } from './cell'
import { ArticleSection } from './article-section'
import { useDesk } from './desk-context'
import { LostTags } from './lost-tags'
import { QuietBlock } from './quiet-block'
import './proof.css'

/** The articles one after the other, set like a proof, and at the end what is in none. */
export function Proof() {
  const { t } = useTranslation('desk')
  const model = useDesk()
  const contents = useCell(model.contents, (value) => value)
  const register = (element: HTMLElement | null) => {
    if (element) model.panes.elements.set('proof', element)
  }
  return (
    <section className="proof" ref={register} aria-label={t('proof.label')} tabIndex={-1}>
      <div className="proof__scroll">
        {[...contents.values()].map((content, index) => (
          <ArticleSection key={content.id} content={content} number={index + 1} />
        ))}
        <QuietBlock pool="unassigned" />
        <QuietBlock pool="repeats" />
        <QuietBlock pool="furniture" />
      </div>
      <LostTags />
    </section>
  )
}
