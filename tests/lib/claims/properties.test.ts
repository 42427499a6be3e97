import {isDeepStrictEqual} from 'node:util'

import fc from 'fast-check'

import {claimsIn} from '#lib/claims/claims-in.ts'
import {copyFields} from '#lib/claims/copy-fields.ts'
import {placedTexts} from '#lib/claims/placed-texts.ts'

import {sampleDocuments} from '#content/sample.ts'

import {honestTexts} from './honest-texts.ts'

const types = Object.keys(copyFields)
const words = fc.constantFrom(
  ...[
    'cured',
    'Guaranteed',
    'no side effects',
    '100 %',
    'needling helps',
    'may',
    'not',
    'İ',
    '血海',
  ],
  ...[
    'acupuncture',
    'relieves',
    'pain.',
    ',',
    'e\u0301',
    '\u{1F9B5}',
    '\u00A0',
    '?',
    'İ guaranteed',
  ],
)
const text = fc.oneof(
  fc.array(words, {maxLength: 8}).map((chosen) => chosen.join(' ')),
  fc.string({unit: 'binary'}),
)
const block = fc.record({
  _key: fc.string(),
  _type: fc.constant('block'),
  children: fc.array(fc.record({_type: fc.constant('span'), text}), {maxLength: 3}),
})

/** A document of any type: each field holds what it should, or anything else. */
const documents = fc.constantFrom(...types).chain((type) => {
  const names = Object.keys(copyFields[type] ?? {}).map((field) => field.split('.')[0] ?? field)
  const members = fc.dictionary(
    fc.constantFrom(...Object.keys(copyFields[type] ?? {}).map((f) => f.split('.')[1] ?? '_key')),
    fc.oneof(text, fc.array(block, {maxLength: 3})),
  )
  const value = fc.oneof(
    text,
    fc.array(text, {maxLength: 3}),
    fc.array(block, {maxLength: 3}),
    fc.array(members, {maxLength: 3}),
    fc.anything(),
  )
  return fc.dictionary(fc.constantFrom(...names), value).map((fields) => ({...fields, _type: type}))
})

it('never throws, and each word stands where it is said to stand', () => {
  let count = 0
  fc.assert(
    fc.property(documents, (document) => {
      const places = placedTexts(document)
      for (const {path, word, start, sentence} of claimsIn(document)) {
        count += 1
        const texts = places.filter((place) => isDeepStrictEqual(place.path, path))
        const found = texts.map((place) => place.text.slice(start, start + word.length))
        expect(found).toContain(word)
        expect(sentence).toContain(word)
      }
    }),
    {numRuns: 150},
  )
  expect(count).toBeGreaterThan(50)
})

it('takes anything for a document', () => {
  fc.assert(fc.property(fc.anything(), (document) => expect(claimsIn(document)).toBeDefined()))
})

it('says the same of the same document', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(claimsIn(structuredClone(document))).toEqual(claimsIn(document))
    }),
    {numRuns: 50},
  )
})

const recased = [
  (honest: string) => honest.toUpperCase(),
  (honest: string) => honest.toLowerCase(),
  (honest: string) =>
    honest.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  (honest: string) => `“${honest}”`,
  (honest: string) => `(${honest})`,
  (honest: string) => `${honest.replace(/[.]$/, '')}!`,
  (honest: string) => honest.replaceAll('’', "'"),
  (honest: string) => honest.replaceAll(' ', '\u00A0'),
  (honest: string) => honest.normalize('NFD'),
]

const bannedIn = (lede: string) =>
  claimsIn({_type: 'condition', lede}).filter(({severity}) => severity === 'banned')

it('leaves honest texts alone in any case and with any marks around them', () => {
  const honest = [
    ...honestTexts,
    ...sampleDocuments().flatMap((document) => placedTexts(document).map((place) => place.text)),
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...honest),
      fc.array(fc.constantFrom(...recased), {minLength: 1, maxLength: 3}),
      (start, changes) => {
        const changed = changes.reduce<string>((result, change) => change(result), start)
        // A question that ends in “!” asks nothing any more.
        fc.pre(!start.includes('?') || changed.includes('?'))
        expect({changed, found: bannedIn(changed)}).toEqual({changed, found: []})
      },
    ),
    {numRuns: 600},
  )
})

it('finds a banned word in any case and with any marks around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Guaranteed relief.', 'It has no side effects.', 'We cure knees.'),
      fc.array(fc.constantFrom(...recased), {minLength: 1, maxLength: 3}),
      (start, changes) => {
        const changed = changes.reduce<string>((result, change) => change(result), start)
        expect({changed, found: bannedIn(changed).length}).toEqual({changed, found: 1})
      },
    ),
  )
})
