import papaparse from 'papaparse'
import { TABLE_COLUMNS, TYPE_WORDS } from '../lexicon'
import { AUTHORITIES, MENTION_TYPES } from '../model'
import type {
  Entity,
  EntityFields,
  EntityId,
  FieldsPatch,
  MentionType,
  Registry,
  RegistryChange
} from '../model'
import { readAuthority } from './authorities'
import { fieldsPatch } from './patch'
import { readCoordinates, readName, readNames, readPartialDate } from './read-fields'
import { namesOf, resolveEntity } from './resolve'

/** Why a row of a table is left out: locale keys under `tableRow`. */
export const ROW_FAULTS = [
  'no-name',
  'bad-name',
  'bad-type',
  'no-type',
  'other-type',
  'bad-variants',
  'bad-date',
  'dates-reversed',
  'bad-coordinates',
  'bad-authority',
  'ambiguous',
  'twice',
  'too-long',
  'broken-quotes'
] as const
export type RowFault = (typeof ROW_FAULTS)[number]

/** Why a table is not read at all: locale keys under `table`. */
export const TABLE_FAULTS = ['empty', 'no-name-column', 'column-twice'] as const
export type TableFault = (typeof TABLE_FAULTS)[number]

/** What a table comes to; nothing of it is done yet. */
export interface TablePlan {
  /** Null where nothing would change. */
  readonly change: Extract<RegistryChange, { kind: 'entities.imported' }> | null
  readonly unchanged: number
  /** Names that were counted in the pages and found no record outside: they are left alone. */
  readonly left: number
  /** Rows count from 1, the head of the table included, as spreadsheets number them. */
  readonly refused: readonly { readonly row: number; readonly fault: RowFault; readonly value: string }[]
  readonly ignoredColumns: readonly string[]
}

type Column = keyof typeof TABLE_COLUMNS
type Cells = Readonly<Partial<Record<Column, string>>>

const MAX_ROLE_CHARS = 500
const MAX_NOTE_CHARS = 20_000

class BadRow extends Error {
  constructor(
    readonly fault: RowFault,
    readonly value = ''
  ) {
    super(fault)
  }
}

/**
 * Reads a table of names into what it would change. A row with the id of a record is about that record, also where it
 * was merged since; one without is about the only record of its type and name, or adds one. Cells that are empty say
 * nothing. `type` is that of rows which name none.
 *
 * Law: a table that the registry was written to changes nothing when it is read again.
 */
export function readTable(
  text: string,
  registry: Registry,
  { newId, type }: { readonly newId: () => EntityId; readonly type?: MentionType }
): TablePlan | { readonly fault: TableFault; readonly value?: string } {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false })
  const [head, ...rows] = data
  if (!head || head.every((cell) => cell.trim() === '')) return { fault: 'empty' }
  const columns = head.map(columnOf)
  const twice = columns.find((column, i) => column && column !== 'context' && columns.indexOf(column) !== i)
  if (twice) return { fault: 'column-twice', value: twice }
  if (!columns.includes('name')) return { fault: 'no-name-column' }
  const broken = new Set(errors.flatMap(({ type: kind, row }) => (kind === 'Quotes' && row ? [row] : [])))
  const reader = new TableReader(registry, newId, type, columns.includes('mentions'))
  rows.forEach((row, i) => {
    if (row.every((cell) => cell.trim() === '')) return
    reader.take(cellsOf(columns, row), i + 2, broken.has(i + 1))
  })
  return reader.plan(head.filter((title, i) => columns[i] === null && title.trim() !== ''))
}

function columnOf(title: string): Column | null {
  const plain = title
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
  const found = Object.entries(TABLE_COLUMNS).find(([, titles]) =>
    (titles as readonly string[]).includes(plain)
  )
  return (found?.[0] as Column | undefined) ?? null
}

function cellsOf(columns: readonly (Column | null)[], row: readonly string[]): Cells {
  const cells: Partial<Record<Column, string>> = {}
  columns.forEach((column, i) => {
    // Ours, and other programs too, put an apostrophe before what a spreadsheet would run as a formula.
    const cell = (row[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim()
    if (column && cell !== '') cells[column] = cell
  })
  return cells
}

class TableReader {
  private readonly added: Entity[] = []
  private readonly changed: Record<EntityId, FieldsPatch> = {}
  private readonly refused: TablePlan['refused'][number][] = []
  private readonly taken = new Set<string>()
  private readonly byName = new Map<string, Entity[]>()
  private unchanged = 0
  private left = 0

  constructor(
    private readonly registry: Registry,
    private readonly newId: () => EntityId,
    private readonly type: MentionType | undefined,
    /** The table lists all names of the pages: one of them becomes a record only where a record outside was found. */
    private readonly isOfNames: boolean
  ) {
    for (const entity of registry.values()) {
      if (entity.mergedInto) continue
      for (const name of namesOf(registry, entity)) {
        const key = nameKey(entity.type, name)
        this.byName.set(key, [...(this.byName.get(key) ?? []), entity])
      }
    }
  }

  take(cells: Cells, row: number, isBroken: boolean): void {
    try {
      if (isBroken) throw new BadRow('broken-quotes')
      this.read(cells)
    } catch (error) {
      if (!(error instanceof BadRow)) throw error
      this.refused.push({ row, fault: error.fault, value: error.value.slice(0, 60) })
    }
  }

  plan(ignoredColumns: readonly string[]): TablePlan {
    const { added, changed, unchanged, left, refused } = this
    const isNothing = added.length === 0 && Object.keys(changed).length === 0
    const change = isNothing ? null : ({ kind: 'entities.imported', added, changed } as const)
    return { change, unchanged, left, refused, ignoredColumns }
  }

  private read(cells: Cells): void {
    const fields = fieldsOf(cells)
    const known = cells.id === undefined ? undefined : resolveEntity(this.registry, cells.id as EntityId)
    const type = known?.type ?? typeOf(cells.type) ?? this.type
    if (!type) throw new BadRow('no-type')
    if (known && cells.type !== undefined && typeOf(cells.type) !== type)
      throw new BadRow('other-type', cells.type)
    const entity = known ?? (cells.id === undefined ? this.named(type, fields.name) : undefined)
    if (!entity && this.isOfNames && !fields.authorities) {
      this.left += 1
      return
    }
    this.once(entity?.id ?? cells.id ?? nameKey(type, fields.name), fields.name)
    if (entity) this.change(entity, fields, entity.id === cells.id)
    else this.add(type, fields, cells.id as EntityId | undefined)
  }

  private named(type: MentionType, name: string): Entity | undefined {
    const found = this.byName.get(nameKey(type, name)) ?? []
    if (found.length > 1) throw new BadRow('ambiguous', name)
    return found[0]
  }

  private once(key: string, name: string): void {
    if (this.taken.has(key)) throw new BadRow('twice', name)
    this.taken.add(key)
  }

  private change(
    entity: Entity,
    { name, variants, authorities, ...fields }: ReadFields,
    renames: boolean
  ): void {
    const patch = fieldsPatch(entity, {
      ...fields,
      ...namesAfter(this.registry, entity, renames ? name : entity.name, [name, ...(variants ?? [])]),
      ...(authorities && { authorities: { ...entity.authorities, ...authorities } })
    })
    if (patch) this.changed[entity.id] = patch
    else this.unchanged += 1
  }

  private add(type: MentionType, { variants = [], ...fields }: ReadFields, id: EntityId | undefined): void {
    const others = variants.filter((variant) => variant !== fields.name)
    this.added.push({
      ...(fields as Omit<Entity, 'id' | 'type'>),
      id: id ?? this.newId(),
      type,
      variants: others
    })
  }
}

type ReadFields = Omit<EntityFields, 'name' | 'variants' | 'authorities'> & {
  readonly name: string
  readonly variants?: readonly string[]
  readonly authorities?: NonNullable<EntityFields['authorities']>
}

/** The names after a table: nothing that the record is known by is lost, a name that it had becomes a variant. */
function namesAfter(
  registry: Registry,
  entity: Entity,
  name: string,
  others: readonly string[]
): Pick<EntityFields, 'name' | 'variants'> {
  const known = new Set(namesOf(registry, entity))
  const added = others.filter((each) => !known.has(each))
  const isRenamed = name !== entity.name
  const kept = isRenamed ? [...entity.variants, entity.name] : entity.variants
  return { name, variants: [...new Set([...kept, ...added])].filter((each) => each !== name) }
}

function fieldsOf(cells: Cells): ReadFields {
  if (cells.name === undefined) throw new BadRow('no-name')
  const { role, note } = cells
  const variants = cells.variants === undefined ? undefined : readNames(cells.variants)
  if (variants === null) throw new BadRow('bad-variants', cells.variants)
  const [from, to] = [dateOf(cells.from), dateOf(cells.to)]
  if (from && to && from > to) throw new BadRow('dates-reversed', `${from} ${to}`)
  const coordinates = coordinatesOf(cells)
  const authorities = authoritiesOf(cells)
  return {
    name: readName(cells.name) ?? refuse('bad-name', cells.name),
    ...(variants && { variants }),
    ...(role !== undefined && { role: short(role, MAX_ROLE_CHARS) }),
    ...(from && { from }),
    ...(to && { to }),
    ...(note !== undefined && { note: short(note, MAX_NOTE_CHARS) }),
    ...(coordinates && { coordinates }),
    ...(authorities && { authorities })
  }
}

function short(cell: string, most: number): string {
  return cell.length > most ? refuse('too-long', cell) : cell
}

function dateOf(cell: string | undefined): string | undefined {
  return cell === undefined ? undefined : (readPartialDate(cell) ?? refuse('bad-date', cell))
}

function coordinatesOf({ latitude, longitude }: Cells) {
  if (latitude === undefined && longitude === undefined) return undefined
  const place = readCoordinates(latitude ?? '', longitude ?? '')
  return place ?? refuse('bad-coordinates', `${latitude ?? ''} ${longitude ?? ''}`)
}

function authoritiesOf(cells: Cells): ReadFields['authorities'] {
  const found = AUTHORITIES.flatMap((authority) => {
    const cell = cells[authority]
    return cell === undefined
      ? []
      : [[authority, readAuthority(authority, cell) ?? refuse('bad-authority', cell)]]
  })
  return found.length > 0 ? (Object.fromEntries(found) as ReadFields['authorities']) : undefined
}

function typeOf(cell: string | undefined): MentionType | undefined {
  if (cell === undefined) return undefined
  const plain = cell.toLowerCase()
  const type = MENTION_TYPES.find((each) => (TYPE_WORDS[each] as readonly string[]).includes(plain))
  return type ?? refuse('bad-type', cell)
}

function refuse(fault: RowFault, value: string): never {
  throw new BadRow(fault, value)
}

const nameKey = (type: MentionType, name: string): string => `${type} ${name}`
