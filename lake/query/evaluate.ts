import {evaluate, evaluateSync, parse, toJS, type ExprNode} from 'groq-js'
import {LRUCache} from 'lru-cache'
import type {StoredDocument} from '../store/store-contract.ts'
import type {Hint, Params} from './hints.ts'
import {narrow, type Narrowed, referrersPrefix, type Scan} from './narrow.ts'
import type {View} from './perspective.ts'

/** Who asks, when and where: what `identity()`, `now()` and `sanity::dataset()` answer. */
export interface Circumstances {
  identity: string
  projectId: string
  dataset: string
}

export interface Answer {
  result: unknown
  /** Where the query looked, for those who must know when to ask again. */
  scans: readonly Scan[]
  /** Ids that the query followed references to, whether or not a document was there. */
  followed: ReadonlySet<string>
}

export const nobody: Circumstances = {identity: 'me', projectId: 'local', dataset: 'production'}

/** Queries are asked again with the same parameters: a page's at each change of what it shows. */
const prepared = new LRUCache<string, Narrowed>({
  maxSize: 4 * 2 ** 20,
  sizeCalculation: (_, key) => key.length,
})

/** A query read and narrowed. @throws `GroqSyntaxError` */
function read(query: string, params: Params): Narrowed {
  const key = JSON.stringify([query, params])
  const known = prepared.get(key)
  if (known) return known
  const made = narrow(parse(query, {params: {...params}}), params)
  prepared.set(key, made)
  return made
}

/** Answers a GROQ query over a view. Throws `GroqSyntaxError`, or `Error` where GROQ itself refuses. */
export async function answer(
  view: View,
  query: string,
  params: Params,
  circumstances: Circumstances = nobody,
): Promise<Answer> {
  const narrowed = read(query, params)
  const {tree, options, scans, followed} = prepare(view, narrowed, params, circumstances)
  let value
  try {
    value = evaluateSync(tree, options)
  } catch {
    // A few functions exist only in the asynchronous evaluator; it also gives the final word on errors.
    value = await (await evaluate(tree, options)).asStatic()
  }
  return {result: toJS(value), scans, followed}
}

/** As `answer`, at once; for conditions and selections, which need nothing asynchronous. */
export function answerNow(view: View, query: string | ExprNode, params: Params): unknown {
  const narrowed = typeof query === 'string' ? read(query, params) : narrow(query, params)
  const {tree, options} = prepare(view, narrowed, params, nobody)
  return toJS(evaluateSync(tree, options))
}

function prepare(
  view: View,
  {tree, lists, scans}: Narrowed,
  params: Params,
  circumstances: Circumstances,
) {
  const followed = new Set<string>()
  const dereference = ({_ref}: {_ref: string}) => {
    if (_ref.startsWith(referrersPrefix)) {
      return {referrers: view.referringTo([_ref.slice(referrersPrefix.length)])}
    }
    followed.add(_ref)
    return view.dereference(_ref)
  }
  const documents = Object.fromEntries(
    [...lists].map(([name, hint]) => [name, documentsFor(view, hint)] as const),
  )
  // What has this slug in one layer may be hidden by another now, and be shown again later.
  for (const {slugs} of lists.values()) {
    for (const id of view.idsWithSlugs(slugs)) followed.add(id)
  }
  const {identity, projectId, dataset} = circumstances
  const options = {
    dataset: scans.includes(null) ? view.documents() : [],
    params: {...params, ...documents},
    identity,
    sanity: {projectId, dataset},
    dereference,
  }
  return {tree, options, scans, followed}
}

function documentsFor(view: View, hint: Hint): readonly StoredDocument[] {
  const {types, ids, referringTo, slugs} = hint
  const found = new Set<StoredDocument>()
  const [onlyType, ...moreTypes] = new Set(types)
  const elsewhere = [...moreTypes, ...ids, ...referringTo, ...slugs]
  if (onlyType !== undefined && elsewhere.length === 0) return view.ofType(onlyType)
  for (const type of types) for (const document of view.ofType(type)) found.add(document)
  for (const document of view.withIds(ids)) found.add(document)
  for (const document of view.referringTo(referringTo)) found.add(document)
  for (const document of view.withIds(view.idsWithSlugs(slugs))) found.add(document)
  return [...found]
}
