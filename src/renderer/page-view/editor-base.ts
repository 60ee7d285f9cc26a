import { EditorState, Prec, type Extension } from '@codemirror/state'
import { EditorView, highlightSpecialChars } from '@codemirror/view'

export interface EditorBase {
  /** Nonce of the page's policy: without it CodeMirror may not add its styles. */
  readonly nonce: string
  /** BCP 47 tag of the text's language: it chooses the glyphs. */
  readonly lang: string
}

// Once for all editors: each theme that is made is another style sheet, and the whole page is styled anew for it.
const frame = Prec.highest(EditorView.theme({ '&.cm-focused': { outline: 'none' } }))

/** What the raw pane and the articles have in common. Raw text has only `\n` line ends; a `\r` is a character. */
export function editorBase({ nonce, lang }: EditorBase): Extension {
  return [
    EditorView.cspNonce.of(nonce),
    EditorState.lineSeparator.of('\n'),
    EditorState.allowMultipleSelections.of(false),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      lang,
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      tabindex: '0'
    }),
    highlightSpecialChars(),
    frame
  ]
}

/** Vite leaves the nonce in a meta element of the page. */
export function pageNonce(): string {
  return document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}
