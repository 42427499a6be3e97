import type {ExprNode, FilterNode} from 'groq-js'
import {
  conjuncts,
  hintOf,
  isPathToReference,
  narrower,
  nowhere,
  type Hint,
  type Params,
} from './hints.ts'

/** One `*` of a query and what is known of where its matches can be; `null` is everywhere. */
export type Scan = Hint | null

/** A query rewritten so that it looks only where its matches can be. */
export interface Narrowed {
  tree: ExprNode
  /** The parameters that stand for narrowed lists, by name. */
  lists: ReadonlyMap<string, Hint>
  /** Every place where the query looks at documents. */
  scans: readonly Scan[]
}

/** Ids that begin so are not documents: dereferencing one gives `{referrers}`, those of the rest of it. */
export const referrersPrefix = '\u0000referrers:'

/**
 * Rewrites `*[condition]` to start from fewer documents. Constant conditions are looked up once; one
 * that compares a reference with the outer document (`references(^._id)`) is looked up each time,
 * through the dereference operator, and falls back to everything where that is not a string. What
 * the lookup alone decides is not asked of each document once more: `references` reads all of it.
 */
export function narrow(tree: ExprNode, params: Params): Narrowed {
  const lists = new Map<string, Hint>()
  const scans: Scan[] = []

  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite)
    // What a parameter brought in is data, even where it looks like a tree.
    if (!isNode(node) || node.type === 'Value') return node
    if (isAllReleases(node)) return from({...nowhere, types: ['system.release']})
    if (node.type === 'Everything') scans.push(null)
    if (isFilterOfEverything(node)) {
      const narrowed = within(conjuncts(node.expr))
      if (narrowed) return {...node, base: narrowed.base, expr: rewrite(all(narrowed.rest))}
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, rewrite(value)]))
  }

  const within = (conditions: ExprNode[]): {base: ExprNode; rest: ExprNode[]} | null => {
    const hints = conditions.map((condition) => hintOf(condition, params))
    const hint = hints.reduce(narrower, null)
    const others = (decided: ExprNode | undefined) =>
      conditions.filter((condition) => condition !== decided)
    const outer = conditions.find((condition) => outerReference(condition) !== null)
    const target = outer ? outerReference(outer) : null
    if (outer && target && (hint === null || hint.types.length > 0)) {
      if (!hint) scans.push(null)
      const somewhere: ExprNode = hint ? from(hint) : {type: 'Everything'}
      const isDecided = outer.type === 'FuncCall'
      const otherwise: ExprNode = isDecided
        ? {type: 'Filter', base: somewhere, expr: outer}
        : somewhere
      const args = [referrersOf(target), otherwise]
      return {
        base: {type: 'FuncCall', namespace: 'global', name: 'coalesce', args},
        rest: isDecided ? others(outer) : conditions,
      }
    }
    if (hint === null) return null
    const decided = hint.exact ? conditions[hints.indexOf(hint)] : undefined
    return {base: from(hint), rest: others(decided)}
  }

  const from = (hint: Hint): ExprNode => {
    scans.push(hint)
    const name = `\u0000list:${String(lists.size)}`
    lists.set(name, hint)
    return {type: 'Parameter', name}
  }

  const rewritten = rewrite(tree)
  return {tree: isExpression(rewritten) ? rewritten : tree, lists, scans}
}

/** A condition that holds where each of these does. */
function all(conditions: readonly ExprNode[]): ExprNode {
  const [first, ...rest] = conditions
  if (first === undefined) return {type: 'Value', value: true}
  return rest.reduce((left, right): ExprNode => ({type: 'And', left, right}), first)
}

/** `E` in `references(E)`, `path._ref == E` or `E in path._ref`, as seen from outside the filter. */
function outerReference(condition: ExprNode): ExprNode | null {
  if (condition.type === 'FuncCall') {
    const [only, ...more] = condition.args
    const isReferences = condition.namespace === 'global' && condition.name === 'references'
    return isReferences && only && more.length === 0 ? fromOutside(only) : null
  }
  if (condition.type !== 'OpCall') return null
  const {op, left, right} = condition
  if (op === '==' && isPathToReference(left)) return fromOutside(right)
  if ((op === '==' || op === 'in') && isPathToReference(right)) return fromOutside(left)
  return null
}

/** The same value one scope further out; only for plain paths from an outer document. */
function fromOutside(node: ExprNode): ExprNode | null {
  if (node.type === 'Group') return fromOutside(node.base)
  if (node.type === 'Parent') return node.n >= 1 ? {type: 'Parent', n: node.n - 1} : null
  if (node.type !== 'AccessAttribute' || !node.base) return null
  const base = fromOutside(node.base)
  return base ? {type: 'AccessAttribute', base, name: node.name} : null
}

function referrersOf(target: ExprNode): ExprNode {
  const id: ExprNode = {
    type: 'OpCall',
    op: '+',
    left: {type: 'Value', value: referrersPrefix},
    right: target,
  }
  const reference: ExprNode = {
    type: 'Object',
    attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: id}],
  }
  return {type: 'AccessAttribute', base: {type: 'Deref', base: reference}, name: 'referrers'}
}

function isNode(value: unknown): value is {type: string} {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.constructor === Object
  )
}

function isExpression(value: unknown): value is ExprNode {
  return isNode(value)
}

function isAllReleases(node: {type: string}): boolean {
  return node.type === 'FuncCall' && 'namespace' in node && node.namespace === 'releases'
}

function isFilterOfEverything(node: {type: string}): node is FilterNode {
  return node.type === 'Filter' && 'base' in node && isEverything(node.base)
}

function isEverything(node: unknown): boolean {
  if (!isNode(node)) return false
  return (
    node.type === 'Everything' ||
    (node.type === 'Group' && 'base' in node && isEverything(node.base))
  )
}
