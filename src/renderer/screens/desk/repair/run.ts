import type { RepairId } from '../../../keys'
import type { DeskModel } from '../desk-model'
import { assign, assignToTarget } from './assign'
import { choose } from './choosing'
import { gather, goOn, goOnOther } from './go-on'
import { mark, restoreHere, setRole, unmark } from './marking'
import { openMenuAtCaret } from './open-menu'
import { stepUnassigned } from './step-unassigned'
import {
  detachTitleHere,
  joinArticle,
  joinParagraph,
  moveArticle,
  moveBy,
  splitArticleHere,
  splitParagraphHere,
  swap
} from './structure'

/** What each command does. */
export const RUN: Readonly<Record<RepairId, (model: DeskModel) => void>> = {
  'repair.to-target': assignToTarget,
  'repair.move-to': (model) => choose(model, 'moveTo'),
  'repair.go-on': goOn,
  'repair.go-on-other': goOnOther,
  'repair.gather': gather,
  'repair.new-article': (model) => assign(model, { kind: 'new' }),
  'repair.furniture': (model) => assign(model, { kind: 'furniture' }),
  'repair.unassign': (model) => assign(model, { kind: 'unassigned' }),
  'repair.next-unassigned': stepUnassigned,
  'repair.repeat': (model) => choose(model, 'repeat'),
  'repair.restore': restoreHere,
  'repair.split-article': splitArticleHere,
  'repair.split-paragraph': splitParagraphHere,
  'repair.join-next': (model) => joinParagraph(model, 'next'),
  'repair.join-previous': (model) => joinParagraph(model, 'previous'),
  'repair.join-next-article': (model) => joinArticle(model, 'next'),
  'repair.join-previous-article': (model) => joinArticle(model, 'previous'),
  'repair.move-up': (model) => moveBy(model, 'up'),
  'repair.move-down': (model) => moveBy(model, 'down'),
  'repair.article-up': (model) => moveArticle(model, 'up'),
  'repair.article-down': (model) => moveArticle(model, 'down'),
  'repair.swap': swap,
  'repair.attach-title': (model) => choose(model, 'attachTitle'),
  'repair.detach-title': detachTitleHere,
  'repair.role-kicker': (model) => setRole(model, 'kicker'),
  'repair.role-headline': (model) => setRole(model, 'headline'),
  'repair.role-deck': (model) => setRole(model, 'deck'),
  'repair.role-byline': (model) => setRole(model, 'byline'),
  'repair.role-body': (model) => setRole(model, 'body'),
  'repair.role-subhead': (model) => setRole(model, 'subhead'),
  'repair.role-caption': (model) => setRole(model, 'caption'),
  'repair.role-jump': (model) => setRole(model, 'jump'),
  'repair.unreadable': (model) => mark(model, 'unreadable'),
  'repair.doubtful': (model) => mark(model, 'doubtful'),
  'repair.unmark': unmark,
  'repair.lines': (model) => model.repair.update({ isAskingLines: true }),
  'repair.menu': openMenuAtCaret
}
