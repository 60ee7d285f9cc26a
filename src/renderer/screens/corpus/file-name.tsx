/** How many characters of a name's end stay when it is too long for its place: what tells pages apart is there. */
const tailChars = 14

/** A path that gives way in the middle; whole in its tooltip and to a screen reader. */
export function FileName({ path }: { readonly path: string }) {
  const nameAt = path.lastIndexOf('/') + 1
  const chars = [...path.slice(nameAt)]
  const head = chars.slice(0, -tailChars).join('')
  const tail = chars.slice(-tailChars).join('')
  return (
    <span className="file-name" title={path}>
      <span className="visually-hidden">{path}</span>
      <span className="file-name__head" aria-hidden="true">
        <span className="file-name__folder">{path.slice(0, nameAt)}</span>
        {head}
      </span>
      <span className="file-name__tail" aria-hidden="true">
        {tail}
      </span>
    </span>
  )
}
