import type {z} from 'zod'

/** Something that a draft does not say yet, or says in a way that no page can show. */
export interface Gap {
  /** The document at fault; `undefined` when there is no such document at all. */
  document: {id: string; type: string} | undefined
  /** Path inside the document, as Sanity writes it: `mechanisms[_key=="a1"].title`. */
  path: string
  /** Names of the fields on the way, without members and keys: `['mechanisms', 'title']`. */
  fields: string[]
  /** For members of a list: which one, from 1, of the outermost list. */
  member: number | undefined
  state: 'missing' | 'wrong'
  /** Why a value is wrong, in the words of the rule that it breaks. */
  reason: string
}

/** What a draft can show. */
export interface Mended<Content> {
  content: Content | undefined
  gaps: Gap[]
}

const mostAttempts = 100

/**
 * Makes a draft that is not complete yet into content that a page can show, and tells what it
 * lacks: members of lists that do not parse are left out, and a missing field gets its stand-in.
 *
 * @param schema what the page needs
 * @param answer what the query answered
 * @param standIns by dotted path from the answer's root, for fields that a page cannot do without
 */
export function mend<Content>(
  schema: z.ZodType<Content>,
  answer: unknown,
  standIns: Readonly<Record<string, unknown>>,
): Mended<Content> {
  const mended = structuredClone(answer)
  const emptied = new Set<string>()
  let gaps: Gap[] | undefined
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const parsed = schema.safeParse(mended)
    gaps ??= (parsed.error?.issues ?? []).map((issue) => gapAt(answer, issue))
    if (parsed.success) return {content: parsed.data, gaps}
    repair(mended, parsed.error.issues, standIns, emptied)
  }
  return {content: undefined, gaps: gaps ?? []}
}

type Path = readonly PropertyKey[]

function repair(
  root: unknown,
  issues: readonly z.core.$ZodIssue[],
  standIns: Readonly<Record<string, unknown>>,
  emptied: Set<string>,
): void {
  const unfit = new Map<unknown[], Set<number>>()
  for (const {path} of issues) {
    const member = path.findLastIndex((step) => typeof step === 'number')
    const list = valueAt(root, path.slice(0, member))
    const index = path[member]
    if (Array.isArray(list) && typeof index === 'number') {
      unfit.set(list, (unfit.get(list) ?? new Set()).add(index))
    } else {
      standIn(root, path, standIns, emptied)
    }
  }
  for (const [list, indexes] of unfit) {
    for (const index of [...indexes].sort((one, other) => other - one)) list.splice(index, 1)
  }
}

/** Puts a field's stand-in; where there is none, or it did not help, empties what is around it. */
function standIn(
  root: unknown,
  path: Path,
  standIns: Readonly<Record<string, unknown>>,
  emptied: Set<string>,
): void {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.')
    if (emptied.has(name)) continue
    emptied.add(name)
    const holder = valueAt(root, path.slice(0, length - 1))
    const key = path[length - 1]
    if (typeof holder === 'object' && holder !== null && key !== undefined) {
      Reflect.set(holder, key, structuredClone(standIns[name] ?? null))
    }
    return
  }
}

function gapAt(answer: unknown, issue: z.core.$ZodIssue): Gap {
  let value = answer
  let document: Gap['document']
  let path = ''
  let fields: string[] = []
  let member: number | undefined
  for (const step of issue.path) {
    const container = value
    value = valueAt(value, [step])
    if (typeof step === 'number') {
      const key = valueAt(value, ['_key'])
      path += typeof key === 'string' ? `[_key=="${key}"]` : `[${step}]`
      member ??= Array.isArray(container) ? step + 1 : undefined
    } else {
      path += path === '' ? String(step) : `.${String(step)}`
      fields.push(String(step))
    }
    const id = valueAt(value, ['_id'])
    const type = valueAt(value, ['_type'])
    if (typeof id === 'string' && typeof type === 'string') {
      document = {id, type}
      path = ''
      fields = []
      member = undefined
    }
  }
  const missing = value === undefined || value === null || value === '' || isEmptyList(value)
  return {
    document,
    path,
    fields,
    member,
    state: missing ? 'missing' : 'wrong',
    reason: issue.message,
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    root,
  )
}
