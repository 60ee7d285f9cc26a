/** Widths of the lines of two columns of type, in parts of a column. */
const columns = [
  [1, 1, 0.96, 1, 1, 0.62, 1, 1, 1, 0.94, 1, 1, 0.4],
  [1, 0.98, 1, 1, 1, 0.55, 1, 1, 0.97, 1, 1, 1, 0.7]
]

/** A galley proof with a corrector's marks: a deletion, an insertion, a transposition, a line to move. */
export function ProofSheet() {
  return (
    <svg className="proof-sheet" viewBox="0 0 360 480" aria-hidden="true">
      <rect className="proof-sheet__paper" x="20" y="14" width="300" height="452" rx="2" />
      <rect className="proof-sheet__type" x="48" y="46" width="188" height="17" rx="1" />
      <rect className="proof-sheet__type" x="48" y="73" width="120" height="8" rx="1" />
      <path className="proof-sheet__rule" d="M48 96h244M170 112v300" />
      {columns.map((lines, column) =>
        lines.map((width, line) => (
          <rect
            key={`${column}.${line}`}
            className="proof-sheet__line"
            x={48 + column * 134}
            y={114 + line * 23}
            width={width * 110}
            height="7"
            rx="1"
          />
        ))
      )}
      <g className="proof-sheet__mark">
        <path d="M74 141c22-2 34 1 58-1 18-2 44-14 38-24-5-8-18 6-10 16 9 12 34 8 66-2" />
        <path d="M206 193l7-11 7 11M213 182c2-26 26-36 68-42" />
        <path d="M64 246v14c0 5 3 6 8 6h14c5 0 8-2 8-7v-13c0-5 3-7 8-7h16c5 0 7 3 7 7v14" />
        <path d="M182 296h-8v44h8M174 318c-22 4-34 30-22 62 4 11 12 14 20 15M164 389l10 6-8 8" />
        <path d="M296 318c8-3 14-2 13 4s-11 8-13 16M296 346l1 1" />
      </g>
    </svg>
  )
}
