import {isDataType, lineageOf, type Vocabulary} from './vocabulary.ts'

type Node = Record<string, unknown>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const typesOf = (node: Node) => listOf(node['@type']).filter((type) => typeof type === 'string')
const idOf = ({'@id': id}: Node) => (typeof id === 'string' ? id : undefined)
const isReference = (node: Node) => Object.keys(node).join() === '@id'

/** Every node in a value, itself included. */
export function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (!isNode(value)) return []
  return [value, ...Object.values(value).flatMap(nodesIn)]
}

/** The `@id`s that nodes of a graph bear. */
export function idsIn(graph: unknown): string[] {
  return nodesIn(graph).flatMap((node) => (isReference(node) ? [] : (idOf(node) ?? [])))
}

const isUrl = (text: string) => /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)

/** What a text must look like to be of a data type. */
const forms: Record<string, (text: string) => boolean> = {
  Text: () => true,
  CssSelectorType: () => true,
  PronounceableText: () => true,
  XPathType: () => true,
  URL: isUrl,
  Date: (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text)),
  DateTime: (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
  Time: (text) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/.test(text),
  Duration: (text) => /^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$/.test(text),
}

/**
 * Finds what is wrong with a JSON-LD graph by schema.org's vocabulary: types and properties that do
 * not exist or do not go together, values of a type that the property does not take, members that
 * an enumeration does not have, references to nodes that are nowhere. Stricter than schema.org's
 * own rule, which takes a text for anything: a text is taken where the vocabulary names one, and
 * an address wherever a thing with an address is meant.
 */
export function graphProblems(
  graph: unknown,
  vocabulary: Vocabulary,
  isKnown: (id: string) => boolean = () => false,
): string[] {
  if (!isNode(graph) || graph['@context'] !== 'https://schema.org')
    return ['no graph of schema.org']
  const nodes = listOf(graph['@graph'])
  const byId = new Map(
    nodesIn(nodes).flatMap((node) => (isReference(node) ? [] : [[idOf(node), node]])),
  )

  const isKindOf = (types: readonly string[], ranges: readonly string[]) =>
    types.some((type) => lineageOf(vocabulary, type).some((kind) => ranges.includes(kind)))

  const takesText = (text: string, range: string): boolean => {
    if (isDataType(range)) return forms[range]?.(text) ?? false
    if (lineageOf(vocabulary, range).includes('Enumeration')) {
      return [...vocabulary].some(
        ([type, {members}]) =>
          members.includes(text) && lineageOf(vocabulary, type).includes(range),
      )
    }
    return range === 'Thing' && isUrl(text)
  }

  const takes = (value: unknown, ranges: readonly string[]): boolean => {
    switch (typeof value) {
      case 'string':
        return ranges.some((range) => takesText(value, range))
      case 'number':
        return ranges.some(
          (range) =>
            ['Number', 'Float'].includes(range) || (range === 'Integer' && Number.isInteger(value)),
        )
      case 'boolean':
        return ranges.includes('Boolean')
      default:
        return isNode(value) && isKindOf(typesOf(value), ranges)
    }
  }

  const valueProblems = (value: unknown, ranges: readonly string[], at: string): string[] => {
    if (!isNode(value)) {
      const shown = JSON.stringify(value)
      return takes(value, ranges) ? [] : [`${at}: ${shown} is no ${ranges.join(' or ')}`]
    }
    if (!isReference(value)) {
      const fits = takes(value, ranges)
      const types = typesOf(value).join(' and ')
      return [
        ...(fits ? [] : [`${at}: ${types} is no ${ranges.join(' or ')}`]),
        ...nodeProblems(value, at),
      ]
    }
    const id = idOf(value) ?? ''
    const target = byId.get(id)
    if (target === undefined) return isKnown(id) ? [] : [`${at}: nothing is called ${id}`]
    return takes(target, ranges) ? [] : [`${at}: ${id} is no ${ranges.join(' or ')}`]
  }

  const nodeProblems = (node: Node, at: string): string[] => {
    const types = typesOf(node)
    if (types.length === 0) return [`${at}: a node without a type`]
    const unknown = types.filter((type) => !vocabulary.has(type))
    if (unknown.length > 0) return unknown.map((type) => `${at}: there is no type ${type}`)
    const lineage = types.flatMap((type) => lineageOf(vocabulary, type))
    return Object.entries(node).flatMap(([name, value]) => {
      if (name === '@type') return []
      if (name === '@id') return isUrl(String(value)) ? [] : [`${at}: @id is no address`]
      const property = lineage
        .map((type) => vocabulary.get(type)?.properties.get(name))
        .find((found) => found !== undefined)
      const here = `${at}.${name}`
      if (property === undefined) return [`${here}: no property of ${types.join(' and ')}`]
      return [
        ...(property.superseded ? [`${here}: superseded`] : []),
        ...(Array.isArray(value) && value.length === 0 ? [`${here}: empty`] : []),
        ...listOf(value).flatMap((member) => valueProblems(member, property.ranges, here)),
      ]
    })
  }

  return nodes.flatMap((node) =>
    isNode(node) ? nodeProblems(node, typesOf(node).join(' and ')) : ['a node that is no object'],
  )
}
