import type { Draft, Flag, FlagId } from '../model'
import { articleWithoutTitle } from './article-without-title'
import { cutEnd } from './cut-end'
import { cutStart } from './cut-start'
import type { Check, Finding } from './finding'
import { leftoverMarkup } from './leftover-markup'
import { strangeCharacter } from './strange-character'
import { titleWithoutArticle } from './title-without-article'
import { unbalanced } from './unbalanced'

const CHECKS: readonly Check[] = [
  titleWithoutArticle,
  articleWithoutTitle,
  cutStart,
  cutEnd,
  strangeCharacter,
  unbalanced,
  leftoverMarkup
]

/** What a person should look at in the page's articles. Ids tell check and place, so they are the same each time. */
export function raiseFlags(draft: Draft): Record<FlagId, Flag> {
  const flags: Record<FlagId, Flag> = {}
  for (const article of draft.articles) {
    for (const check of CHECKS) {
      for (const finding of check.find(article, draft)) {
        const flag = flagOf(check, finding)
        flags[flag.id] = flag
      }
    }
  }
  return flags
}

function flagOf({ name, severity }: Check, finding: Finding): Flag {
  const id = `${name}-${finding.paragraph}-${finding.start}` as FlagId
  return { id, check: name, severity, ...finding }
}
