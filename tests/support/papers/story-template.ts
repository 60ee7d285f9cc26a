import type { Random } from '../random'

/** What a line of a template is; the mark stands at its start. */
const MARKS = {
  '#': 'title',
  '@': 'byline',
  '-': 'paragraph',
  '|': 'line',
  '%': 'subhead',
  '^': 'caption',
  '>': 'jump'
} as const

/** A part of a story as it was printed: a paragraph is wrapped, all others stand on a line of their own. */
export interface StoryPart {
  readonly kind: (typeof MARKS)[keyof typeof MARKS]
  readonly text: string
}

/** Values of a template's slots by name. */
export type Slots = Readonly<Record<string, readonly string[]>>

const OPTIONAL_SHARE = 0.6

/**
 * A story from a template, a part a line. `?` before a mark leaves the line out now and then; `{a|b}` is one of the
 * two, `{3..40}` a number, `{who}` a value of that slot, the same one wherever the story names it, `{WHO}` it in
 * capitals. `{who2}` is another value of the slot.
 */
export function tellStory(random: Random, template: string, slots: Slots): StoryPart[] {
  const chosen = new Map<string, string>()
  return template
    .trim()
    .split('\n')
    .flatMap((line): StoryPart[] => {
      const isOptional = line.startsWith('? ')
      if (isOptional && !random.chance(OPTIONAL_SHARE)) return []
      const part = isOptional ? line.slice(2) : line
      const kind = MARKS[part[0] as keyof typeof MARKS]
      return [{ kind, text: fill(random, part.slice(2), slots, chosen) }]
    })
}

function fill(random: Random, text: string, slots: Slots, chosen: Map<string, string>): string {
  return text.replace(/\{([^{}]+)\}/g, (_, slot: string) => {
    if (slot.includes('|')) return random.pick(slot.split('|'))
    const range = /^(\d+)\.\.(\d+)$/.exec(slot)
    if (range) return String(random.int(Number(range[1]), Number(range[2])))
    const value = valueOf(random, slot.toLowerCase(), slots, chosen)
    return slot === slot.toLowerCase() ? value : value.toUpperCase()
  })
}

function valueOf(random: Random, name: string, slots: Slots, chosen: Map<string, string>): string {
  const known = chosen.get(name)
  if (known !== undefined) return known
  const values = slots[name.replace(/\d$/, '')]
  if (!values) throw new Error(`no slot ${name}`)
  const taken = new Set(chosen.values())
  const value = random.pick(values.filter((other) => !taken.has(other)))
  chosen.set(name, value)
  return value
}
