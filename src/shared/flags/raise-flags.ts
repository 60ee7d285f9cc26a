import type { Draft, Flag, FlagId } from '../model'
import { articleWithoutTitle } from './article-without-title'
import { cutEnd } from './cut-end'
import { cutStart } from './cut-start'
import type { Check, Finding } from './finding'
import { leftoverMarkup } from './leftover-markup'
import { strangeCharacter, strangeCharactersOf } from './strange-character'
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

/** What a person should look at on the page. Ids tell check and place, so they are the same each time. */
export function raiseFlags(draft: Draft): Record<FlagId, Flag> {
  const inArticles = draft.articles.flatMap((article) =>
    CHECKS.flatMap((check) => check.find(article, draft).map((finding) => flagOf(check, finding)))
  )
  // What a decoder could not read is lost wherever it stands; all other checks are about articles.
  const elsewhere = [...draft.unassigned, ...draft.repeats, ...draft.furniture].map(
    (id) => draft.paragraphs[id]!
  )
  const outside = strangeCharactersOf(elsewhere).map((finding) => flagOf(strangeCharacter, finding))
  return Object.fromEntries([...inArticles, ...outside].map((flag) => [flag.id, flag]))
}

function flagOf({ name, severity }: Check, finding: Finding): Flag {
  const id = `${name}-${finding.paragraph}-${finding.start}` as FlagId
  return { id, check: name, severity, ...finding }
}
