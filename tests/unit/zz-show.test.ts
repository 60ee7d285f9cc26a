import { test } from 'vitest'
import { draftLines } from '../support/drafting'
import { FAMILIES, paperPage, STATES } from '../support/papers/paper-page'
import { Random } from '../support/random'

test('show', () => {
  const KINDS = FAMILIES.flatMap((family) => STATES.map((state) => `${family} ${state}` as const))
  const kind = process.env.KIND!
  const [family, state] = kind.split(' ') as any
  for (const seed of (process.env.SEEDS ?? '1').split(',').map(Number)) {
    const { raw } = paperPage(new Random(seed * 100 + KINDS.indexOf(kind as any)), family, state, false)
    const d = draftLines(...raw.split('\n'))
    let out = ''
    if (!process.env.NORAW) out += `\n######## ${kind} ${seed} RAW\n${raw}`
    out += `\n######## ${kind} ${seed} DRAFT\n`
    for (const a of d.articles) {
      out += '---- article\n'
      for (const id of a.paragraphs) out += `  [${d.paragraphs[id]!.role}] ${d.paragraphs[id]!.text}\n`
    }
    for (const k of ['furniture', 'unassigned', 'repeats'] as const)
      out += `${k}: ${d[k].map((id) => d.paragraphs[id]!.text).join(' ¦ ')}\n`
    out += Object.values(d.flags).map((f) => `  flag ${f.check} «${d.paragraphs[f.paragraph]!.text.slice(f.start, f.end).slice(0, 50)}» ${f.suggestion ?? ''}`).join('\n')
    process.stdout.write(out + '\n')
  }
})
