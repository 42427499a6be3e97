import type {CodeSystem} from '../../content/vocabulary.ts'
import {textOf} from '../pieces.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'

const systems: [CodeSystem, RegExp][] = [
  ['ICD-10-CM', /\b[A-TV-Z]\d[\dAB](?:\.[\dA-Z]{1,4})?\b/g],
  ['MeSH', /\bD\d{6}\b/g],
  ['UBERON', /\bUBERON:\d{7}\b/g],
]

const systemNames = /\b(?:ICD[ -]?10(?:[ -]?CM)?|MeSH|UBERON|codes?|and|or)\b:?/gi

/** Medical codes; what else a line says is the words of its code. */
export function parseCodes(shop: Workshop, {passages}: Section) {
  for (const part of passages.flatMap(({parts}) => parts)) {
    const text = textOf(part)
    const found = systems.flatMap(([system, pattern]) =>
      [...text.matchAll(pattern)].map(([code]) => ({system, code})),
    )
    const label = found
      .reduce((rest, {code}) => rest.replace(code, ' '), text)
      .replace(systemNames, ' ')
      .replace(/[\s:;,.()–—-]+/gu, ' ')
      .trim()
    for (const {system, code} of found) {
      const at = codeAt(shop, system, code)
      const names = (text.match(systemNames) ?? []).join(' ')
      const others = found.filter((one) => one.code !== code).map((one) => one.code)
      shop.ledger.place(part, `codes[${at}]`, 'text', [names, ...others].join(' '))
      const entry = shop.draft.codes[at]
      if (entry && label) entry.label ??= label
    }
    shop.ledger.leave(part, 'No medical code was found here.')
  }
}

function codeAt(shop: Workshop, system: CodeSystem, code: string): number {
  const {codes} = shop.draft
  const found = codes.findIndex((one) => one.system === system && one.code === code)
  if (found !== -1) return found
  codes.push({_key: shop.key(), _type: 'medicalCode', system, code})
  return codes.length - 1
}
