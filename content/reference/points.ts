import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {pointLookup} from '#lib/search/point-lookup.ts'

import type {SourceDocument} from '../document.ts'
import {slug} from '../document.ts'
import {acupuncturePoints} from '../documents/acupuncture-points.ts'
import {onFigure} from '../figure-places.ts'
import {withKeys} from '../keys.ts'

const source = join(import.meta.dirname, 'who-points.tsv')

/** The points of the WHO standard with their names, in order. */
export function whoPoints() {
  const [, ...lines] = readFileSync(source, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [code = '', pinyin = '', hanzi = '', englishName = ''] = line.split('\t')
    return {code, pinyin, hanzi, englishName}
  })
}

/**
 * Every point of the WHO standard, and the others that the sample uses, as drafts: a point without
 * a location must not reach patients. Those that the sample describes say where they are.
 */
export function referencePoints(): SourceDocument[] {
  const described = new Map(acupuncturePoints.map((point) => [point.code, onFigure(point)]))
  const standard = whoPoints().map((names) => described.get(names.code) ?? nameOnly(names))
  const codes = new Set(standard.map(({code}) => code))
  const others = [...described.values()].filter(({code}) => !codes.has(code))
  return [...standard, ...others].map((point) => ({
    ...withKeys(point),
    _id: `drafts.${point._id}`,
  }))
}

function nameOnly(names: ReturnType<typeof whoPoints>[number]): SourceDocument {
  return {
    _id: `point-${names.code.toLowerCase()}`,
    _type: 'acupuncturePoint',
    ...names,
    slug: slug(names.code.toLowerCase()),
    standard: 'who',
    meridian: names.code.slice(0, 2),
    pregnancyCaution: false,
    lookup: {...pointLookup(names)},
  }
}
