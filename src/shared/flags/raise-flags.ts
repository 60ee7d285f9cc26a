import type { Draft, Flag, FlagId } from '../model'
import { articleWithoutTitle } from './article-without-title'
import { cutEnd } from './cut-end'
import { cutStart } from './cut-start'
import { dateAfterIssue } from './date-after-issue'
import { doubledWord } from './doubled-word'
import type { Check, Evidence, Finding, PageCheck } from './finding'
import { impossibleDate } from './impossible-date'
import { incompleteDate } from './incomplete-date'
import { learnedConfusion } from './learned-confusion'
import { leftoverMarkup } from './leftover-markup'
import { loop } from './loop'
import { misreadWord } from './misread-word'
import { mixedScript } from './mixed-script'
import { nameVariant } from './name-variant'
import { numberContradiction } from './number-contradiction'
import { sharedPassage } from './shared-passage'
import { strangeCharacter, strangeCharactersOf } from './strange-character'
import { titleWithoutArticle } from './title-without-article'
import { unbalanced } from './unbalanced'
import { unlikelyCharacter } from './unlikely-character'
import { unsureOrder, unsureTitle } from './unsure-order'
import { weekdayMismatch } from './weekday-mismatch'

const CHECKS: readonly Check[] = [
  titleWithoutArticle,
  articleWithoutTitle,
  cutStart,
  cutEnd,
  loop,
  doubledWord,
  strangeCharacter,
  mixedScript,
  misreadWord,
  impossibleDate,
  dateAfterIssue,
  unbalanced,
  leftoverMarkup
]

const PAGE_CHECKS: readonly PageCheck[] = [
  unsureOrder,
  unsureTitle,
  unlikelyCharacter,
  sharedPassage,
  numberContradiction,
  nameVariant,
  weekdayMismatch,
  incompleteDate
]

/** What a person should look at on the page. Ids tell check and place, so they are the same each time. */
export function raiseFlags(draft: Draft, evidence: Evidence): Record<FlagId, Flag> {
  const inArticles = draft.articles.flatMap((article) =>
    CHECKS.flatMap((check) => check.find(article, draft, evidence).map((finding) => flagOf(check, finding)))
  )
  const acrossPage = PAGE_CHECKS.flatMap((check) =>
    check.findOnPage(draft, evidence).map((finding) => flagOf(check, finding))
  )
  // What a decoder could not read is lost wherever it stands.
  const elsewhere = [...draft.unassigned, ...draft.repeats, ...draft.furniture].map(
    (id) => draft.paragraphs[id]!
  )
  const outside = strangeCharactersOf(elsewhere).map((finding) => flagOf(strangeCharacter, finding))
  const found = [...inArticles, ...acrossPage, ...outside]
  const learned = learnedConfusion
    .findOnPage(draft, evidence)
    .filter((finding) => !found.some((flag) => saysSame(flag, finding)))
    .map((finding) => flagOf(learnedConfusion, finding))
  return Object.fromEntries([...found, ...learned].map((flag) => [flag.id, flag]))
}

/** Of two checks that suggest the same for one place, a person is asked once. */
const saysSame = (flag: Flag, { paragraph, start, end, suggestion }: Finding): boolean =>
  flag.paragraph === paragraph && flag.start === start && flag.end === end && flag.suggestion === suggestion

function flagOf({ name, severity }: Check | PageCheck, finding: Finding): Flag {
  const id = `${name}-${finding.paragraph}-${finding.start}` as FlagId
  return { id, check: name, severity, ...finding }
}
