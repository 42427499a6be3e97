import {pageAddress} from '#lib/addresses.ts'
import {pointLabel} from '#lib/content/point-name.ts'
import type {SearchEntry, SearchName} from '#lib/search/search-entry.ts'

import type {SearchedDocument} from '../queries/search.ts'

type Of<Type extends SearchedDocument['_type']> = Extract<SearchedDocument, {_type: Type}>

/** What a document is called where another one names it. */
export function nameOf(document: SearchedDocument): SearchName {
  switch (document._type) {
    case 'condition':
      return {shown: document.title, alike: document.aliases}
    case 'treatment':
      return {shown: document.name}
    case 'acupuncturePoint':
      return pointName(document)
    case 'triggerPoint':
      return {shown: document.muscle, alike: present([document.latinName])}
  }
}

/** The documents that a condition refers to, whose names it is found by. */
export function referencesOf(document: SearchedDocument): string[] {
  if (document._type !== 'condition') return []
  const {points, triggerPoints, conventional, approach} = document
  return present([...points, ...triggerPoints.map(({_ref}) => _ref), ...conventional, ...approach])
}

/**
 * The words that lead to a document's page.
 *
 * @param names of other documents, by id; those that are not published have none
 */
export function searchEntry(
  document: SearchedDocument,
  names: ReadonlyMap<string, SearchName>,
): SearchEntry {
  switch (document._type) {
    case 'condition':
      return conditionEntry(document, names)
    case 'treatment':
      return {
        ...shared(document),
        title: {shown: document.name},
        summary: document.summary,
        text: present([document.technique, document.mechanism]).join(' '),
      }
    case 'acupuncturePoint':
      return pointEntry(document)
    case 'triggerPoint':
      return {
        ...shared(document),
        title: {shown: document.muscle},
        summary: document.referral,
        region: document.region,
        aliases: named(present([document.latinName])),
      }
  }
}

function conditionEntry(
  document: Of<'condition'>,
  names: ReadonlyMap<string, SearchName>,
): SearchEntry {
  const namesOf = (ids: readonly (string | null)[]) =>
    [...new Set(ids)].map((id) => names.get(id ?? '')).filter((name) => name !== undefined)
  const groups = [...new Set(present(document.triggerPoints.map(({group}) => group)))]
  return {
    ...shared(document),
    title: {shown: document.title},
    summary: document.lede,
    region: document.bodyRegion,
    aliases: named(document.aliases),
    codes: named(present(document.codes)),
    symptoms: named(document.symptoms),
    mechanisms: named(present(document.mechanisms)),
    points: namesOf(document.points),
    muscles: [...namesOf(document.triggerPoints.map(({_ref}) => _ref)), ...named(groups)],
    treatments: namesOf([...document.approach, ...document.conventional]),
    text: document.overview ?? '',
  }
}

function pointEntry(document: Of<'acupuncturePoint'>): SearchEntry {
  const {englishName, hanzi, location} = document
  const {shown, alike} = pointName(document)
  const others = present([hanzi, englishName]).filter((name) => name !== shown)
  return {
    ...shared(document),
    title: {shown, alike: (alike ?? []).filter((name) => !others.includes(name))},
    summary: location,
    aliases: named(others),
  }
}

/** A point by all of its names. */
function pointName(point: Of<'acupuncturePoint'>): SearchName {
  const {standard, code, pinyin, hanzi, englishName} = point
  return {
    shown: pointLabel(point),
    alike: present([
      standard === 'ashi' ? undefined : code,
      ...pinyinSpellings(pinyin),
      hanzi,
      englishName,
    ]),
  }
}

/** Pinyin as it is, as one word, and with the `v` that keyboards type for `ü`. */
function pinyinSpellings(pinyin: string | undefined): string[] {
  if (pinyin === undefined) return []
  const one = pinyin.replaceAll(/[\s'’-]+/g, '')
  return [...new Set([pinyin, one, one.normalize('NFC').replaceAll(/[üǖǘǚǜ]/gi, 'v')])]
}

/** What every entry has, with nothing in it yet. */
function shared({_id, _type, slug}: SearchedDocument) {
  return {
    id: _id,
    kind: _type,
    address: pageAddress[_type](slug),
    region: undefined,
    aliases: [],
    codes: [],
    symptoms: [],
    mechanisms: [],
    points: [],
    muscles: [],
    treatments: [],
    text: '',
  }
}

function named(names: readonly string[]): SearchName[] {
  return names.map((shown) => ({shown}))
}

function present<Value>(values: readonly (Value | null | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined && value !== null)
}
