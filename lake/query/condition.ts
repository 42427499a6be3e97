import {evaluateSync, parse, type ExprNode} from 'groq-js'
import type {Source} from '../store/source.ts'
import type {StoredDocument} from '../store/store-contract.ts'
import type {Params} from './hints.ts'

/** Whether a document, as it is or was, belongs to the set that a query describes. */
export type Condition = (document: StoredDocument) => boolean

/**
 * Reads the filter of a query such as `*[_type == "condition"]` (what is done with the matches, an
 * order or a projection, does not matter). Throws `GroqSyntaxError`, or `RangeError` where the query
 * does not start from `*`.
 */
export function conditionOf(query: string, params: Params, source: Source): Condition {
  const filter = filterOf(parse(query, {params: {...params}}))
  if (!filter) throw new RangeError('A listener needs a query that starts with *')
  if (filter.type === 'Everything') return () => true
  const looksElsewhere = JSON.stringify(filter).split('"Everything"').length > 2
  return (document) => {
    const matches = evaluateSync(startingFrom(filter, document), {
      params: {...params},
      dataset: looksElsewhere ? [...source.documents()] : [],
      dereference: ({_ref}) => source.get(_ref),
    })
    return Array.isArray(matches.data) && matches.data.length > 0
  }
}

/** The innermost part of a query that says which documents it is about. */
function filterOf(node: ExprNode): ExprNode | null {
  if (node.type === 'Everything') return node
  if (node.type === 'Filter') {
    return filterOf(node.base) ? node : null
  }
  if ('base' in node && typeof node.base === 'object') return filterOf(node.base)
  return null
}

function startingFrom(node: ExprNode, document: StoredDocument): ExprNode {
  if (node.type === 'Filter') return {...node, base: startingFrom(node.base, document)}
  if (node.type === 'Group') return {...node, base: startingFrom(node.base, document)}
  return {type: 'Value', value: [document]}
}
