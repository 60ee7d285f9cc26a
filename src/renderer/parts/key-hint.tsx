import './key-hint.css'

/** A key as it looks on the keyboard. */
export function KeyHint({ children }: { readonly children: string }) {
  return <kbd className="key-hint">{children}</kbd>
}
