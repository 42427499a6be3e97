import type {Graph} from 'schema-dts'

import {siteUrl} from './documents.tsx'
import {machineValues, readableText} from './readable-text.ts'

/** Names by which a graph is put together, not words about the page. */
const wiring = new Set(['@context', '@type', '@id'])

interface Said {
  at: string
  text: string
}

function strings(value: unknown, at = ''): Said[] {
  if (typeof value === 'string') return [{at, text: value}]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => !wiring.has(name))
    .flatMap(([name, member]) => strings(member, `${at}.${name}`))
}

/** Addresses of the vocabulary and of this site's own pages say nothing that a reader could miss. */
function isOwnAddress(text: string) {
  return text.startsWith('https://schema.org/') || text.startsWith(siteUrl)
}

/** What a graph says to machines and the page does not say to its readers. */
export function unseen(graph: Graph, page: Document): Said[] {
  const text = readableText(page.body)
  const values = machineValues(page.documentElement)
  values.forEach((value) => values.add(value.replace(/^tel:/, '')))
  return strings(JSON.parse(JSON.stringify(graph))).filter(
    (said) => !isOwnAddress(said.text) && !values.has(said.text) && !text.includes(said.text),
  )
}
