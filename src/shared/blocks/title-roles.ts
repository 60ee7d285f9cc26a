import { DECK_LINE, DECK_MARK, KICKER_ENDS } from '../lexicon'
import type { Block, Role } from '../model'

/**
 * Kicker, headline and deck within each run of title lines: the kicker leads to the headline (`…座谈会上强调`,
 * seed 001, line 45), the deck says who came or from where (`陈恢清出席`, seed 000, line 200; `——2025年…`,
 * seed 002, line 67).
 */
export function titleRoles(blocks: readonly Block[]): Block[] {
  const labelled = [...blocks]
  let start = -1
  for (let i = 0; i <= blocks.length; i++) {
    const isTitle = blocks[i]?.role === 'headline'
    if (isTitle && start < 0) start = i
    if (isTitle || start < 0) continue
    const run = blocks.slice(start, i)
    rolesOfRun(run).forEach((role, k) => (labelled[start + k] = { ...run[k]!, role }))
    start = -1
  }
  return labelled
}

function rolesOfRun(run: readonly Block[]): Role[] {
  const roles = run.map((block): Role => {
    const { text } = block.text
    if (DECK_MARK.test(text) || DECK_LINE.test(text) || block.ends === 'sentence') return 'deck'
    return KICKER_ENDS.test(text) ? 'kicker' : 'headline'
  })
  if (!roles.includes('headline')) roles[Math.max(0, roles.indexOf('kicker'))] = 'headline'
  return roles
}
