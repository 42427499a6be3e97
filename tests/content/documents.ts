import {sampleDocuments} from '#content/sample.ts'

type Json = unknown

export const documents = sampleDocuments()
export const pages = documents.filter(({_type}) => _type === 'condition')
export const byId = new Map(documents.map((document) => [document._id, document]))

/** A value inside a document, and where it stands, for example `evidence.0.takeaway`. */
export interface Placed {
  at: string
  value: Json
}

/** Every value inside a value, itself included. */
export function everyValue(value: Json, at: string): Placed[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => everyValue(member, `${at}.${name}`))
      : []
  return [{at, value}, ...inside]
}

export const everything = documents.flatMap((document) => everyValue(document, document._id))

export function isObject(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Fields that hold names and codes, not words of ours. */
const notProse =
  /\.(_\w+|_key|slug\..*|lookup\..*|authors\..*|title|containerTitle|url|href|doi|pmid|pmcid|code|system)$/

/** Every text that somebody wrote for patients; titles of cited works are not. */
export const prose = everything.filter(
  (placed): placed is {at: string; value: string} =>
    typeof placed.value === 'string' &&
    (!notProse.test(placed.at) ||
      (placed.at.endsWith('.title') && !placed.at.startsWith('study-'))),
)
