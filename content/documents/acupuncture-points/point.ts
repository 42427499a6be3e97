import {pointLookup} from '#lib/search/point-lookup.ts'

import type {SourceDocument, Value} from '../../document.ts'
import {slug, typed} from '../../document.ts'

/** What an author says about a point; lengths are thumb-widths of the patient (cun). */
export interface PointWords {
  code: string
  /** With tone marks. */
  pinyin: string
  hanzi: string
  /** A plain translation of the name. */
  englishName: string
  location: string
  anatomy?: AnatomyTerm[]
  cautions?: string[]
  pregnancyCaution?: boolean
}

interface AnatomyTerm extends Record<string, Value> {
  name: string
  uberon?: string
}

/** A point of the WHO standard or an extra point; its code tells which, and its meridian. */
export function point({
  code,
  anatomy,
  pregnancyCaution = false,
  ...words
}: PointWords): SourceDocument {
  const meridian = code.slice(0, 2)
  return {
    _id: `point-${code.toLowerCase()}`,
    _type: 'acupuncturePoint',
    code,
    slug: slug(code.toLowerCase()),
    standard: meridian === 'EX' ? 'extra' : 'who',
    meridian,
    anatomy: anatomy && typed('anatomyTerm', anatomy),
    pregnancyCaution,
    ...words,
    lookup: {...pointLookup({code, ...words})},
  }
}
