import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ROLES, type ParagraphId, type Role } from '#shared/model/index'
import { ArticleEditor, pageNonce, textLanguage } from '../../page-view'
import type { ArticleContent, ArticleEditorOptions, ArticleEditorWords } from '../../page-view'
import { newId } from '../../state'
import { useDesk } from './desk-context'
import type { DeskModel } from './desk-model'
import { followSelection, goTo, stepArticle } from './navigation'
import { useDrag } from './repair/use-drag'

interface ArticleTextProps {
  readonly content: ArticleContent
  readonly label: string
  /** The text can be read and selected, and not be typed into. */
  readonly isLocked?: boolean
}

/**
 * An article's text: plain paragraphs until it comes near the view, then an editor in their place. A page of
 * hundreds of articles opens as fast as one of ten.
 */
export function ArticleText({ content, label, isLocked = false }: ArticleTextProps) {
  const model = useDesk()
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<ArticleEditor | null>(null)
  const [isLive, setLive] = useState(false)
  const words = useEditorWords(label)
  const drag = useDrag()
  const { id } = content

  const prepareEditor = useEffectEvent((): (() => void) => {
    if (editor.current) return () => undefined
    const now = model.contents.get().get(id) ?? content
    const made = new ArticleEditor(now, { ...editorOptions(model, now, words, drag), isLocked })
    editor.current = made
    const { places, current } = model.find.inArticle(id)
    made.showFound(places, current)
    const changes = model.inlineChanges.get()
    if (changes) made.showChanges(changes)
    return () => {
      // Subtle: at once, not with the next rendering, or the new editor could not take the focus.
      place.current!.hidden = false
      made.mount(place.current!)
      setLive(true)
    }
  })

  useEffect(() => {
    const ensureEditor = () => {
      prepareEditor()()
      return editor.current!
    }
    model.panes.hosts.set(id, { ensureEditor, editor: () => editor.current })
    // The editor's own element is hidden as long as there is no editor.
    const stop = model.panes.nearby.observe(place.current!.parentElement!, () => prepareEditor())
    return () => {
      stop()
      model.panes.hosts.delete(id)
      editor.current?.destroy()
      editor.current = null
    }
  }, [model, id])
  useEffect(() => editor.current?.useWords(words), [words])
  useEffect(() => editor.current?.setLocked(isLocked), [isLocked])
  useEffect(
    () => model.inlineChanges.subscribe(() => editor.current?.showChanges(model.inlineChanges.get())),
    [model]
  )

  return (
    <div className="article__text">
      {!isLive && <PlainText content={content} roles={words.roles} />}
      <div ref={place} className="article__editor" hidden={!isLive} />
    </div>
  )
}

function useEditorWords(label: string): ArticleEditorWords {
  const { t } = useTranslation('codes')
  return useMemo(() => {
    const roles = Object.fromEntries(ROLES.map((role) => [role, t(`role.${role}`)])) as Record<Role, string>
    return { label, roles }
  }, [label, t])
}

function editorOptions(
  model: DeskModel,
  { id }: ArticleContent,
  words: ArticleEditorWords,
  drag: ReturnType<typeof useDrag>
): Omit<ArticleEditorOptions, 'isLocked'> {
  const { raw } = model.session.store.getState()
  const takeBack = (way: 'undo' | 'redo') => {
    const place = model.takeBack(way)
    if (place) goTo(model, place)
  }
  return {
    words,
    nonce: pageNonce(),
    lang: textLanguage(raw.decoder.encoding),
    newParagraph: () => newId() as ParagraphId,
    onOperations: (operations) => model.typing.push(operations),
    onHold: () => model.noteTyping(),
    onSelect: (selection) => followSelection(model, id, selection),
    onBlur: () => model.finishTyping(),
    onLeave: (to) => {
      if (to === 'next') stepArticle(model, 1)
      else stepArticle(model, -1, 'end')
    },
    onRolePress: (paragraph, anchor, event) =>
      drag.paragraph(event, paragraph, () => model.update({ roleMenu: { paragraph, anchor } })),
    onUndo: () => takeBack('undo'),
    onRedo: () => takeBack('redo')
  }
}

interface PlainTextProps {
  readonly content: ArticleContent
  readonly roles: ArticleEditorWords['roles']
}

/** Looks as the editor will, so that nothing moves when it comes. */
function PlainText({ content, roles }: PlainTextProps) {
  return (
    <div className="plain-text">
      {content.paragraphs.map(({ id, role, text }) => (
        <div key={id} className="plain-text__line">
          <span className={`role-label role-label-${role}`} aria-hidden="true">
            {roles[role]}
          </span>
          <p className={`cm-line role-${role}`}>{text}</p>
        </div>
      ))}
    </div>
  )
}
