import {evaluate, type ExprNode, parse} from 'groq-js'
import type {Json, StoredDocument} from '../store/store-contract.ts'

/** Evaluates one GROQ expression about a change. */
export type Evaluate = (
  query: string,
  options: {
    /** `@`: the document after the change; before it, where it was deleted */
    root: StoredDocument
    before: StoredDocument | null
    after: StoredDocument | null
    sanity: {projectId: string; dataset: string}
    params?: Record<string, Json>
  },
) => Promise<unknown>

/** Whether a text is GROQ that a filter or a projection may hold (`before()`, `delta::` included). */
export function isDeltaQuery(query: string): boolean {
  try {
    parse(query, {mode: 'delta'})
    return true
  } catch {
    return false
  }
}

/**
 * The evaluation of filters and projections by groq-js. References are followed into the store;
 * sub-queries (`*[…]`) find nothing, as with Sanity's own webhooks.
 */
export function createEvaluate(get: (id: string) => StoredDocument | undefined): Evaluate {
  const trees = new Map<string, ExprNode>()
  const treeOf = (query: string): ExprNode => {
    const known = trees.get(query)
    if (known) return known
    const tree = parse(query, {mode: 'delta'})
    if (trees.size > 500) trees.clear()
    trees.set(query, tree)
    return tree
  }

  return async (query, {root, before, after, sanity, params}) => {
    const value = await evaluate(treeOf(query), {
      root,
      before,
      after,
      sanity,
      params,
      // groq-js follows references only where there is a dataset to follow them into.
      dataset: [],
      dereference: ({_ref}) => get(_ref) ?? null,
    })
    const result: unknown = await value.get()
    return result
  }
}
