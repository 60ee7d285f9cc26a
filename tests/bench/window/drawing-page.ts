import { createTextAnnotator, type RendererType } from '@recogito/text-annotator'
import { ROLES, type ParagraphId, type Role } from '#shared/model/index'
import { ArticleEditor, type ArticleContent } from '../../../src/renderer/page-view'
import { denseArticle } from './dense-article'

/** What one way of drawing took. */
export interface Drawing {
  /** From plain data to the second frame. */
  readonly renderMs: number
  /** Times between frames while the whole text is scrolled through, and while it is jumped about in. */
  readonly scrollFramesMs: readonly number[]
  readonly jumpFramesMs: readonly number[]
  /** Tasks of the page's own thread that took more than 50 ms each while it was scrolled and jumped about in. */
  readonly longTasksMs: readonly number[]
  /** One mention of ten thousand changes, from plain data to the second frame. */
  readonly changeMs: number
}

const SCROLLED_PX = 400
const JUMPS = 60

const article = denseArticle()

interface Shown {
  readonly pane: HTMLElement
  /** Changes one mention. */
  readonly change: () => void
  readonly remove: () => void
}

function showOurs(): Shown {
  const pane = addPane('pane proof__scroll article__text')
  let now = article
  const editor = new ArticleEditor(now, {
    words: {
      label: 'bench',
      roles: Object.fromEntries(ROLES.map((role) => [role, role])) as Record<Role, string>
    },
    nonce: '',
    lang: 'zh-CN',
    isLocked: true,
    newParagraph: () => 'p' as ParagraphId,
    onOperations: ignore,
    onHold: ignore,
    onSelect: ignore,
    onBlur: ignore,
    onLeave: ignore,
    onRolePress: ignore,
    onUndo: ignore,
    onRedo: ignore
  })
  editor.mount(pane)
  return {
    pane,
    change: () => editor.show((now = withChange(now))),
    remove: () => {
      editor.destroy()
      pane.remove()
    }
  }
}

function withChange(content: ArticleContent): ArticleContent {
  const [first, ...others] = content.mentions
  return {
    ...content,
    mentions: [{ ...first!, status: first!.status === 'accepted' ? 'suggested' : 'accepted' }, ...others]
  }
}

function showPeer(renderer: RendererType): Shown {
  const pane = addPane('pane')
  const host = document.createElement('div')
  host.className = 'peer'
  pane.append(host)
  const starts = new Map<string, number>()
  let start = 0
  for (const { id, text } of article.paragraphs) {
    const element = document.createElement('p')
    element.textContent = text
    host.append(element)
    starts.set(id, start)
    start += text.length
  }
  const annotator = createTextAnnotator(host, { renderer, annotatingEnabled: false })
  const texts = new Map(article.paragraphs.map(({ id, text }) => [id, text]))
  const annotations = article.mentions.map((mention) => ({
    id: mention.id,
    bodies: [],
    target: {
      annotation: mention.id,
      selector: [
        {
          quote: texts.get(mention.paragraph)!.slice(mention.start, mention.end),
          start: starts.get(mention.paragraph)! + mention.start,
          end: starts.get(mention.paragraph)! + mention.end
        }
      ]
    }
  }))
  annotator.setAnnotations(annotations as never)
  return {
    pane,
    change: () => {
      const [first] = annotations
      const body = { id: 'b', annotation: first!.id, purpose: 'tagging', value: 'accepted' }
      annotator.updateAnnotation({ ...first!, bodies: [body] } as never)
    },
    remove: () => {
      annotator.destroy()
      pane.remove()
    }
  }
}

function addPane(name: string): HTMLElement {
  const pane = document.createElement('div')
  pane.className = name
  document.body.append(pane)
  return pane
}

const ignore = (): void => undefined
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

async function timed(act: () => void): Promise<number> {
  const start = performance.now()
  act()
  await frame()
  await frame()
  return performance.now() - start
}

async function frames(steps: number, step: (i: number) => void): Promise<number[]> {
  const times: number[] = []
  let before = await frame()
  for (let i = 0; i < steps; i++) {
    step(i)
    const now = await frame()
    times.push(now - before)
    before = now
  }
  return times
}

async function measure(show: () => Shown): Promise<Drawing> {
  let shown: Shown | undefined
  const renderMs = await timed(() => (shown = show()))
  const { pane, change, remove } = shown!
  await new Promise((resolve) => setTimeout(resolve, 500))
  const changeMs = await timed(change)
  const longTasksMs: number[] = []
  const observer = new PerformanceObserver((list) => {
    longTasksMs.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ type: 'longtask' })
  const far = pane.scrollHeight - pane.clientHeight
  const scrollFramesMs = await frames(
    Math.ceil(far / SCROLLED_PX),
    (i) => (pane.scrollTop = (i + 1) * SCROLLED_PX)
  )
  const jumpFramesMs = await frames(JUMPS, (i) => (pane.scrollTop = (far * ((i * 37) % JUMPS)) / JUMPS))
  observer.disconnect()
  remove()
  await new Promise((resolve) => setTimeout(resolve, 500))
  return { renderMs, scrollFramesMs, jumpFramesMs, longTasksMs, changeMs }
}

export type Way = 'galley' | RendererType

Object.assign(window, {
  measureDrawing: (way: Way) => measure(way === 'galley' ? showOurs : () => showPeer(way))
})
