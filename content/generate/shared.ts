import {pointLookup} from '#lib/search/point-lookup.ts'

import type {SourceDocument} from '../document.ts'
import {references, slug, typed} from '../document.ts'
import {paragraph} from '../rich-text.ts'
import {pointCodes} from './point-codes.ts'
import {type Random, randomFrom} from './random.ts'
import {inventedName, phrase, testParagraph, testText} from './words.ts'

/** One set of shared documents serves so many conditions. */
export const conditionsOfSet = 25

const regions = [
  'head',
  'neck',
  'shoulder',
  'elbow',
  'hand',
  'back',
  'hip',
  'knee',
  'foot',
  'general',
] as const
export type Region = (typeof regions)[number]

/** Conditions, points and muscles of one set lie in one part of the body. */
export function regionOf(set: number): Region {
  return regions[set % regions.length] ?? 'general'
}

/**
 * How many documents of each kind a set has. A body has only so many points and muscles: they come
 * round again, in the same part of the body.
 */
const inSet = {points: 10, muscles: 8, treatments: 3, studies: 12, faqs: 8} as const
const mostPoints = 400
const mostMuscles = 320
const commonTreatments = 6

export const clinicTreatmentIds = ['treatment-test-acupuncture', 'treatment-test-dry-needling']
export const commonTreatmentIds = Array.from(
  {length: commonTreatments},
  (_, n) => `treatment-test-common-${n + 1}`,
)

/** Ids of the documents that the conditions of a set choose from; studies by their keys. */
export interface SharedIds {
  points: string[]
  muscles: string[]
  treatments: string[]
  studies: string[]
  faqs: string[]
}

export function sharedIds(set: number): SharedIds {
  const ids = (kind: string, count: number) =>
    numbers(count).map((n) => `${kind}-test-${set * count + n + 1}`)
  return {
    points: pointsOf(set).map(pointId),
    muscles: musclesOf(set).map(muscleId),
    treatments: ids('treatment', inSet.treatments),
    studies: ids('study', inSet.studies).map((id) => id.replace('study-', '')),
    faqs: ids('faq', inSet.faqs),
  }
}

/** The documents that every page shares; the settings are those of an empty lake. */
export function commonDocuments(seed: string): SourceDocument[] {
  return [
    siteSettings,
    ...clinicTreatmentIds.map((id) => treatment(seed, id, 'clinic')),
    ...commonTreatmentIds.map((id) => treatment(seed, id, 'conventional')),
  ]
}

/** What a set adds to the sets before it: points and muscles come round again. */
export function* sharedDocuments(seed: string, set: number): Iterable<SourceDocument> {
  const ids = sharedIds(set)
  for (const key of ids.studies) yield study(randomFrom(`${seed} ${key}`), key)
  for (const id of ids.treatments) yield treatment(seed, id, 'conventional')
  for (const n of pointsOf(set)) if (n >= set * inSet.points) yield point(seed, n, regionOf(set))
  for (const n of musclesOf(set)) if (n >= set * inSet.muscles) yield muscle(seed, n, regionOf(set))
  for (const [index, id] of ids.faqs.entries()) {
    yield faq(seed, id, ids.studies[index] ?? '')
  }
}

function pointsOf(set: number): number[] {
  return numbers(inSet.points).map((n) => (set * inSet.points + n) % mostPoints)
}

function musclesOf(set: number): number[] {
  return numbers(inSet.muscles).map((n) => (set * inSet.muscles + n) % mostMuscles)
}

const pointId = (n: number) => `point-test-${(pointCodes[n]?.code ?? '').toLowerCase()}`
const muscleId = (n: number) => `trigger-test-${n + 1}`
const numbers = (count: number) => Array.from({length: count}, (_, n) => n)

function point(seed: string, n: number, region: Region): SourceDocument {
  const id = pointId(n)
  const random = randomFrom(`${seed} ${id}`)
  const {code, standard, meridian} = pointCodes[n] ?? {}
  const names = {
    code,
    pinyin: 'Cèshì',
    hanzi: '測試',
    englishName: `Test Point ${inventedName(random)}`,
  }
  return {
    _id: id,
    _type: 'acupuncturePoint',
    ...names,
    slug: slug(id.replace('point-', '')),
    standard,
    meridian,
    lookup: {...pointLookup(names)},
    location: testText(random, 2),
    anatomy: typed('anatomyTerm', [{name: `Test structure ${n + 1}`}]),
    cautions: [testText(random, 1)],
    pregnancyCaution: n % 10 === 0,
    map: {
      _type: 'mapPlace',
      view: n % 3 === 0 ? 'back' : 'front',
      side: 'both',
      ...place(random, region),
    },
  }
}

function muscle(seed: string, n: number, region: Region): SourceDocument {
  const id = muscleId(n)
  const random = randomFrom(`${seed} ${id}`)
  return {
    _id: id,
    _type: 'triggerPoint',
    muscle: `Test muscle ${n + 1} ${inventedName(random)}`,
    latinName: `Musculus probationis ${n + 1}`,
    slug: slug(`test-muscle-${n + 1}`),
    region,
    referral: testText(random, 1),
    nerve: `Test nerve ${n + 1}`,
    anatomy: typed('anatomyTerm', [{name: `Test structure ${n + 1}`}]),
    map: {
      _type: 'mapPlace',
      view: n % 2 === 0 ? 'back' : 'front',
      side: 'both',
      ...place(random, region),
    },
  }
}

/** Where parts of the body lie on the figure, from top to bottom, in percent of its height. */
const heights: Record<Region, [from: number, to: number]> = {
  head: [2, 11],
  neck: [11, 16],
  shoulder: [16, 24],
  elbow: [32, 40],
  hand: [46, 52],
  back: [18, 42],
  hip: [44, 58],
  knee: [64, 76],
  foot: [88, 97],
  general: [18, 76],
}

function place(random: Random, region: Region) {
  const [from, to] = heights[region]
  return {x: 32 + random.whole(140) / 10, y: from + random.whole((to - from) * 10) / 10}
}

function treatment(seed: string, id: string, kind: 'clinic' | 'conventional'): SourceDocument {
  const random = randomFrom(`${seed} ${id}`)
  const name = id.replace('treatment-test-', '').replaceAll('-', ' ')
  const clinic = kind === 'clinic'
  return {
    _id: id,
    _type: 'treatment',
    name: `Test treatment: ${name}`,
    slug: slug(id.replace('treatment-', '')),
    kind,
    summary: testText(random, 2),
    technique: clinic ? `Test technique: ${phrase(random)}` : undefined,
    mechanism: clinic ? `Test mechanism: ${phrase(random)}` : undefined,
    targets: !clinic ? 'none' : name === 'acupuncture' ? 'acupuncturePoints' : 'triggerPoints',
    safety: [testParagraph(random, clinic ? 5 : 2)],
    contraindications: clinic ? sameBeginning('Test reason', 6, random) : undefined,
    adverseEffects: clinic ? sameBeginning('Test effect', 4, random) : undefined,
  }
}

function sameBeginning(words: string, count: number, random: Random): string[] {
  return numbers(count).map((n) => `${words} ${n + 1}: ${phrase(random)}`)
}

const designs = ['metaAnalysis', 'systematicReview', 'randomisedTrial', 'cohort', 'survey'] as const

/** Cited like any other, but without DOI or PubMed number: its address leads nowhere on purpose. */
function study(random: Random, key: string): SourceDocument {
  return {
    _id: `study-${key}`,
    _type: 'study',
    title: `Test data: not a real study (${key.replace('test-', '')}), about how ${phrase(random)}`,
    authors: typed(
      'author',
      numbers(1 + random.whole(6)).map(() => ({
        family: `Test-${inventedName(random)}`,
        given: 'T.',
      })),
    ),
    containerTitle: 'Journal of Test Data',
    year: 1990 + random.whole(35),
    volume: `${1 + random.whole(90)}`,
    pages: `${1 + random.whole(400)}`,
    url: `https://studies.example/${key}`,
    design: random.pick(designs),
    sampleSize: 20 + random.whole(2000),
    population: testText(random, 1),
    intervention: testText(random, 1),
    comparator: testText(random, 1),
    outcome: testText(random, 1),
    result: testText(random, 2),
    limitation: testText(random, 1),
    level: 1 + random.whole(5),
  }
}

function faq(seed: string, id: string, studyKey: string): SourceDocument {
  const random = randomFrom(`${seed} ${id}`)
  return {
    _id: id,
    _type: 'faq',
    question: `Test question ${id.replace('faq-test-', '')}: may ${phrase(random)}?`,
    answer: [testParagraph(random, 3, studyKey), testParagraph(random, 2)],
  }
}

const siteSettings: SourceDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Test Clinic',
  introduction: 'Test data: this clinic does not exist, and nothing here is medical advice.',
  bookingUrl: 'https://booking.example/',
  telephone: '+12125550100',
  telephoneDisplay: '(212) 555-0100',
  address: {_type: 'postalAddress', locality: 'Testville', region: 'NY', country: 'US'},
  emergencyNumber: '911',
  callToAction: {
    _type: 'callToAction',
    heading: 'Test data: a call to action',
    text: 'Test data: nobody answers here.',
    bookLabel: 'Book (test)',
    callLabel: 'Call (test)',
  },
  resources: typed('resource', [{label: 'Test resource', url: 'https://resource.example/'}]),
  disclaimer: [paragraph('Test data, made by a program. It is not medical advice.')],
}

/** For members of `studies` lists. */
export function studyReferences(keys: readonly string[]) {
  return references(...keys.map((key) => `study-${key}`))
}
