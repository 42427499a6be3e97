import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

import ts from 'typescript'

export interface SchemaType {
  /** The types that it is a kind of, nearest first; not those above them. */
  supertypes: string[]
  /** The properties that it adds, with the types that their values may have. */
  properties: Map<string, {ranges: string[]; superseded: boolean}>
  /** The values that it lists, if it is an enumeration, as addresses. */
  members: string[]
}

/** The vocabulary of schema.org, pending and health-lifesci included. */
export type Vocabulary = Map<string, SchemaType>

const memberAddress = /^https:\/\/schema\.org\/\w+$/

/** What `schema-dts` puts into a union besides the types of the vocabulary. */
const notTypes = new Set(['IdReference', 'SchemaValue', 'Role'])

function isDeprecated(node: ts.Node): boolean {
  return ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'deprecated')
}

/** The names of the types in a union. */
function typeNames(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(typeNames)
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    const {text} = node.typeName
    if (text === 'SchemaValue') return (node.typeArguments ?? []).slice(0, 1).flatMap(typeNames)
    return notTypes.has(text) ? [] : [text]
  }
  return []
}

/** The texts in a union. */
function literals(node: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literals)
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : []
}

function propertiesOf(node: ts.InterfaceDeclaration): SchemaType['properties'] {
  return new Map(
    node.members.flatMap((member) =>
      ts.isPropertySignature(member) &&
      ts.isStringLiteral(member.name) &&
      member.type &&
      !member.name.text.startsWith('@')
        ? [
            [
              member.name.text,
              {ranges: typeNames(member.type), superseded: isDeprecated(member)},
            ] as const,
          ]
        : [],
    ),
  )
}

function parentsOf(node: ts.InterfaceDeclaration): string[] {
  return (node.heritageClauses ?? [])
    .flatMap(({types}) => [...types])
    .flatMap(({expression}) => (ts.isIdentifier(expression) ? [expression.text] : []))
    .filter((name) => name.endsWith('Base'))
    .map((name) => name.slice(0, -'Base'.length))
}

/**
 * Reads the vocabulary from the types of the `schema-dts` package, which are generated from
 * schema.org's own release: so there is no copy of it here that could fall behind. In them
 * `interface TBase extends SBase` holds the properties that T adds to its supertype S, and
 * `interface TLeaf extends TBase` is T itself (or extends `SBase`, if T adds nothing), and
 * `type T = TLeaf | K` says that each K is a kind of T.
 */
export function readVocabulary(): Vocabulary {
  const path = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts')
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const vocabulary: Vocabulary = new Map()
  const typeOf = (name: string) => {
    const known: SchemaType = vocabulary.get(name) ?? {
      supertypes: [],
      properties: new Map(),
      members: [],
    }
    vocabulary.set(name, known)
    return known
  }
  for (const node of file.statements) {
    if (ts.isInterfaceDeclaration(node)) {
      const [, name, part] = /^(\w+?)(Base|Leaf)$/.exec(node.name.text) ?? []
      if (name === undefined) continue
      const type = typeOf(name)
      const parents = parentsOf(node).filter((parent) => parent !== name)
      if (part === 'Base')
        propertiesOf(node).forEach((value, key) => type.properties.set(key, value))
      type.supertypes = [...new Set([...type.supertypes, ...parents])]
    }
    if (ts.isTypeAliasDeclaration(node)) {
      const members = literals(node.type).filter((text) => memberAddress.test(text))
      if (members.length === 0 && !isDataType(node.name.text) && !vocabulary.has(node.name.text)) {
        continue
      }
      typeOf(node.name.text).members = members
      for (const kind of typeNames(node.type)) {
        if (!kind.endsWith('Leaf')) typeOf(kind).supertypes.push(node.name.text)
      }
    }
  }
  return vocabulary
}

const dataTypes = [
  ...['Text', 'URL', 'CssSelectorType', 'PronounceableText', 'XPathType', 'Boolean', 'Date'],
  ...['DateTime', 'Time', 'Number', 'Float', 'Integer', 'Duration', 'Distance'],
]

export function isDataType(name: string): boolean {
  return dataTypes.includes(name)
}

/** A type and all that it is a kind of. */
export function lineageOf(vocabulary: Vocabulary, name: string): string[] {
  const parents = vocabulary.get(name)?.supertypes ?? []
  return [...new Set([name, ...parents.flatMap((parent) => lineageOf(vocabulary, parent))])]
}
