import type {ExprNode} from 'groq-js'

/** Where matching documents must be looked for: the union of the four. */
export interface Hint {
  types: readonly string[]
  ids: readonly string[]
  referringTo: readonly string[]
  /** Values of `slug.current`. */
  slugs: readonly string[]
  /** All that is there matches, so that the condition need not be looked at again. */
  exact: boolean
}

export type Params = Readonly<Record<string, unknown>>

/**
 * Reads from a filter's condition where its matches can only be; `null` where it does not say.
 * Sound: a document that the hint does not cover cannot satisfy the condition.
 */
export function hintOf(condition: ExprNode, params: Params): Hint | null {
  switch (condition.type) {
    case 'Group':
      return hintOf(condition.base, params)
    case 'And':
      return inexact(narrower(hintOf(condition.left, params), hintOf(condition.right, params)))
    case 'Or':
      return union(hintOf(condition.left, params), hintOf(condition.right, params))
    case 'OpCall':
      if (condition.op === '==') {
        return (
          matching(condition.left, strings(condition.right, params)) ??
          matching(condition.right, strings(condition.left, params))
        )
      }
      if (condition.op === 'in') {
        return (
          matching(condition.left, stringList(condition.right, params)) ??
          containing(condition.right, strings(condition.left, params))
        )
      }
      return null
    case 'FuncCall':
      return condition.namespace === 'global' && condition.name === 'references'
        ? referencing(condition.args, params)
        : null
    default:
      return null
  }
}

/** The conditions that must all hold. */
export function conjuncts(condition: ExprNode): ExprNode[] {
  if (condition.type === 'Group') return conjuncts(condition.base)
  if (condition.type === 'And') return [...conjuncts(condition.left), ...conjuncts(condition.right)]
  return [condition]
}

/** Whether an expression is a path from the document itself to a `_ref`, such as `authors[].person._ref`. */
export function isPathToReference(node: ExprNode): boolean {
  if (node.type === 'Group') return isPathToReference(node.base)
  if (node.type === 'Map' || node.type === 'FlatMap') {
    return isPathWithin(node.base) && isPathToReference(node.expr)
  }
  return node.type === 'AccessAttribute' && node.name === '_ref' && isPathWithin(node.base)
}

/** A path that stays inside the document. */
function isPathWithin(node: ExprNode | undefined): boolean {
  if (node === undefined || node.type === 'This') return true
  switch (node.type) {
    case 'AccessAttribute':
    case 'AccessElement':
    case 'Slice':
    case 'ArrayCoerce':
    case 'Filter':
    case 'Group':
      return isPathWithin(node.base)
    case 'Map':
    case 'FlatMap':
      return isPathWithin(node.base) && isPathWithin(node.expr)
    default:
      return false
  }
}

/** Looks nowhere. */
export const nowhere: Hint = {types: [], ids: [], referringTo: [], slugs: [], exact: true}

/** `<attribute> == one of values`. */
function matching(attribute: ExprNode, values: readonly string[] | null): Hint | null {
  if (values === null) return null
  if (isAttribute(attribute, '_type')) return {...nowhere, types: values}
  if (isAttribute(attribute, '_id')) return {...nowhere, ids: values}
  if (isSlug(attribute)) return {...nowhere, slugs: values, exact: false}
  if (isPathToReference(attribute)) return {...nowhere, referringTo: values, exact: false}
  return null
}

/** `value in <path to references>`. */
function containing(path: ExprNode, values: readonly string[] | null): Hint | null {
  return values !== null && isPathToReference(path)
    ? {...nowhere, referringTo: values, exact: false}
    : null
}

function referencing(args: readonly ExprNode[], params: Params): Hint | null {
  const targets: string[] = []
  for (const argument of args) {
    const value = constant(argument, params)
    if (value === undefined) return null
    for (const id of Array.isArray(value.is) ? value.is : [value.is]) {
      if (typeof id === 'string') targets.push(id)
    }
  }
  return {...nowhere, referringTo: targets}
}

function isAttribute(node: ExprNode, name: string): boolean {
  if (node.type === 'Group') return isAttribute(node.base, name)
  return (
    node.type === 'AccessAttribute' &&
    node.name === name &&
    (node.base === undefined || node.base.type === 'This')
  )
}

/** `slug.current` of the document itself. */
function isSlug(node: ExprNode): boolean {
  if (node.type === 'Group') return isSlug(node.base)
  return (
    node.type === 'AccessAttribute' &&
    node.name === 'current' &&
    node.base !== undefined &&
    isAttribute(node.base, 'slug')
  )
}

function strings(node: ExprNode, params: Params): string[] | null {
  const value = constant(node, params)
  return typeof value?.is === 'string' ? [value.is] : null
}

/** A constant list of strings. With anything else in it nothing is said: `null in […]` may match. */
function stringList(node: ExprNode, params: Params): string[] | null {
  const value = constant(node, params)
  if (!Array.isArray(value?.is)) return null
  const list: unknown[] = value.is
  return list.every((element) => typeof element === 'string') ? list : null
}

/** The value of an expression that does not depend on the documents. */
function constant(node: ExprNode, params: Params): {is: unknown} | undefined {
  switch (node.type) {
    case 'Value':
      return {is: node.value}
    case 'Parameter':
      return {is: params[node.name]}
    case 'Group':
      return constant(node.base, params)
    case 'Array': {
      const elements: unknown[] = []
      for (const element of node.elements) {
        const value = element.isSplat ? undefined : constant(element.value, params)
        if (!value) return undefined
        elements.push(value.is)
      }
      return {is: elements}
    }
    case 'OpCall': {
      if (node.op !== '+') return undefined
      const [left, right] = [constant(node.left, params), constant(node.right, params)]
      return typeof left?.is === 'string' && typeof right?.is === 'string'
        ? {is: left.is + right.is}
        : undefined
    }
    default:
      return undefined
  }
}

function union(left: Hint | null, right: Hint | null): Hint | null {
  if (left === null || right === null) return null
  return {
    types: [...left.types, ...right.types],
    ids: [...left.ids, ...right.ids],
    referringTo: [...left.referringTo, ...right.referringTo],
    slugs: [...left.slugs, ...right.slugs],
    exact: left.exact && right.exact,
  }
}

function inexact(hint: Hint | null): Hint | null {
  return hint && {...hint, exact: false}
}

/** Of two hints that both hold, the one that leaves less to look through. */
export function narrower(left: Hint | null, right: Hint | null): Hint | null {
  if (left === null) return right
  if (right === null) return left
  return breadth(left) <= breadth(right) ? left : right
}

function breadth(hint: Hint): number {
  if (hint.types.length > 0) return 3
  if (hint.referringTo.length > 0) return 2
  return hint.slugs.length > 0 ? 1 : 0
}
