/** A galley proof with one line struck and looped out, as a corrector deletes. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" fill="none" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path className="mark__ink" d="M13.5 2h-10v16h10" strokeLinejoin="round" />
      <path className="mark__ink" d="M6.5 6h6M6.5 14h4.5" />
      <path className="mark__correction" d="M6.5 10h6.5c4.5 0 5.5-5 2.8-5s-1.6 7 2.7 7" />
    </svg>
  )
}
