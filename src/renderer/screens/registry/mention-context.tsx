interface MentionContextProps {
  readonly before: string
  readonly text: string
  readonly after: string
  /** How the mention itself is drawn. */
  readonly look?: string
}

/** A mention in what stands around it, on one line; those below each other stand below each other. */
export function MentionContext({ before, text, after, look = 'found' }: MentionContextProps) {
  return (
    <>
      <span className="results__before" aria-hidden="true">
        <bdi>{before}</bdi>
      </span>
      <span className="results__after" aria-hidden="true">
        <mark className={look}>{text}</mark>
        {after}
      </span>
    </>
  )
}
