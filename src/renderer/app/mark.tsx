/** A galley proof with one line struck and looped out, as a corrector deletes. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" fill="none" strokeWidth="1.5" strokeLinecap="round" aria-hidden>
      <path className="mark__ink" d="M4 2.5h12v15H4z" strokeLinejoin="round" />
      <path className="mark__ink" d="M7 6.25h6M7 13.75h4" />
      <path className="mark__correction" d="M6.5 10h7.2c3.6 0 3.6-4 1.4-4s-1.8 6.4 2.9 6.2" />
    </svg>
  )
}
