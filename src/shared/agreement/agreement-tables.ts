import type { Agreement, AgreementTable } from './agreement'
import type { Figure } from './figure'

/** A table of figures, for a spreadsheet: what cannot be measured is left empty, with its reason in the last column. */
export interface FigureTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const COLUMNS = [
  'mentions_mine',
  'mentions_theirs',
  'exact_matched',
  'exact_precision',
  'exact_recall',
  'exact_f1',
  'overlapping_matched',
  'overlapping_precision',
  'overlapping_recall',
  'overlapping_f1',
  'cohen_kappa_characters',
  'krippendorff_alpha_unitizing',
  'not_measured'
]

/** Over all pages, one row for all types and one for each. */
export function typeTable({ all, types }: AgreementTable): FigureTable {
  const rows = [['all', ...cells(all)], ...[...types].map(([type, each]) => [type, ...cells(each)])]
  return { head: ['type', ...COLUMNS], rows }
}

/** One row a page. */
export function pageTable(
  pages: readonly { readonly path: string; readonly table: AgreementTable; readonly conflicts: number }[]
): FigureTable {
  const rows = pages.map(({ path, table, conflicts }) => [path, conflicts, ...cells(table.all)])
  return { head: ['page', 'conflicts', ...COLUMNS], rows }
}

function cells({ mine, theirs, exact, overlapping, kappa, alpha }: Agreement): (string | number | null)[] {
  const figures = [exact.precision, exact.recall, exact.f1, overlapping.precision, overlapping.recall]
  const reasons = [...figures, exact.f1, overlapping.f1, kappa, alpha].map(reasonOf)
  return [
    mine,
    theirs,
    exact.matched,
    ...[exact.precision, exact.recall, exact.f1].map(({ value }) => value),
    overlapping.matched,
    ...[overlapping.precision, overlapping.recall, overlapping.f1, kappa, alpha].map(({ value }) => value),
    reasons.find((reason) => reason !== null) ?? null
  ]
}

const reasonOf = (figure: Figure): string | null => (figure.value === null ? figure.reason : null)
