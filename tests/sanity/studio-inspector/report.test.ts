import type {ValidationMarker} from '@sanity/types'
import fc from 'fast-check'

import {draftListing} from '#lib/checks/draft-listing.ts'
import {documentTypes} from '#schemas/index.ts'
import {changeBy} from '#sanity/studio/inspector/changed-pages.ts'
import {placeName} from '#sanity/studio/inspector/place-name.ts'
import {reportOn} from '#sanity/studio/inspector/report.ts'
import {marksOf} from '#sanity/studio/inspector/share-marks.ts'
import {readSurroundings, wantedFor} from '#sanity/studio/inspector/surroundings.ts'
import {type SeedDocument, sampleDocuments} from '#tests/support/lake.ts'

const siteUrl = 'https://clinic.example.org'
const fieldsOf = (type: string) => {
  const definition = documentTypes.find(({name}) => name === type)
  return definition && 'fields' in definition && Array.isArray(definition.fields)
    ? definition.fields.map(({name}: {name: string}) => name)
    : []
}

const documents = sampleDocuments()
const knee = documents.find(({_id}) => _id === 'condition-runners-knee')!
const around = (document: SeedDocument, known: readonly object[] = documents) => {
  const wanted = wantedFor(document, document._id, siteUrl)
  return readSurroundings(wanted, {
    referred: known.filter((one) => '_id' in one && wanted.ids.includes(String(one._id))),
    pages: [],
    redirects: [],
    clinicName: 'Sample Clinic',
    weighing: [],
  })
}
const reportFor = (
  document: SeedDocument,
  validation: ValidationMarker[] = [],
  surroundings = around(document),
) =>
  reportOn({
    document,
    fields: fieldsOf(document._type),
    validation,
    surroundings,
    siteUrl,
  })

const marker = (
  level: ValidationMarker['level'],
  message: string,
  ...path: ValidationMarker['path']
): ValidationMarker => ({level, message, path})

it('finds nothing in the way of the sample page', () => {
  expect(reportFor(knee)).toMatchObject({inTheWay: 0, claims: [], missing: [], links: []})
})

it('names what is missing in the page’s order, what blocks before what is poor', () => {
  const report = reportFor({...knee, conventional: [], symptoms: []}, [
    marker('error', 'Choose who reviewed this page.', 'reviewer'),
    marker('warning', 'Add tone marks.', 'title'),
    marker('error', 'Add at least one symptom.', 'symptoms'),
  ])
  expect(report.missing.map(({place, message}) => [place, message])).toEqual([
    ['Symptoms', 'Add at least one symptom.'],
    ['Reviewed by', 'Choose who reviewed this page.'],
  ])
  expect(report.advice.map(({place}) => place)).toEqual([
    'Name of the condition',
    'Conventional treatments',
  ])
  expect(report).toMatchObject({inTheWay: 2, others: 2})
})

it('says nothing twice of what a rule speaks of already', () => {
  const report = reportFor({...knee, faqs: []}, [marker('warning', 'Add questions.', 'faqs')])
  expect(report.advice.map(({message}) => message)).toEqual(['Add questions.'])
})

it('tells a claim once, and that it blocks where the form says so', () => {
  const claiming = {...knee, lede: 'Needling is guaranteed to help your knee.'}
  const [first] = reportFor(claiming).claims
  expect(first).toMatchObject({severity: 'banned'})
  const [finding] = first!.findings
  expect(finding).toMatchObject({place: 'In one sentence', word: 'guaranteed', blocks: false})
  const report = reportFor(claiming, [
    marker('error', `“guaranteed” claims too much. ${finding!.message}`, 'lede'),
  ])
  expect(report.missing).toEqual([])
  expect(report.inTheWay).toBe(1)
  expect(report.claims[0]?.findings[0]?.blocks).toBe(true)
})

it('names a place by its fields and its number in a list', () => {
  const document = {
    mechanisms: [{_key: 'a'}, {_key: 'b'}],
    overview: [{_key: 'p', _type: 'block'}],
  }
  expect(placeName('condition', ['mechanisms', {_key: 'b'}, 'title'], document)).toBe(
    'Biomechanics and mechanisms 2 › Title',
  )
  expect(placeName('condition', ['symptoms', 2], {symptoms: ['a', 'b', 'c']})).toBe('Symptoms 3')
  expect(placeName('condition', ['overview', {_key: 'p'}], document)).toBe('Overview')
  expect(placeName('condition', [], document)).toBe('The whole document')
})

it('tells references to what is not published, or is gone', () => {
  const [faq] = documents.filter(({_type}) => _type === 'faq')
  const draft = {...faq!, _id: `drafts.${faq!._id}`}
  const page = {...knee, faqs: [{_key: 'a', _type: 'reference', _ref: faq!._id}]}
  const wanted = wantedFor(page, page._id, siteUrl)
  const surroundings = readSurroundings(wanted, {
    referred: [...documents.filter(({_id}) => wanted.ids.includes(_id) && _id !== faq!._id), draft],
    pages: [],
    redirects: [],
    clinicName: null,
    weighing: [],
  })
  const {links} = reportFor(page, [], surroundings)
  expect(links.map(({place, message}) => [place, message])).toEqual([
    ['Questions and answers 1', expect.stringContaining('is a draft')],
  ])
  expect(reportFor(page, [], around(page, [])).links.length).toBeGreaterThan(10)
})

it('leads from a hard sentence to its field, or to the reference to where it stands', () => {
  const hard =
    'Musculoskeletal rehabilitation necessitates multidisciplinary evaluation of abnormalities.'
  const symptoms = ['Pain', hard]
  const {reading} = reportFor({...knee, symptoms})
  const overview = reading?.sections.find(({id}) => id === 'overview')
  expect(overview?.hardest[0]).toMatchObject({
    path: ['symptoms', 1],
    place: 'Symptoms 2',
    text: hard,
  })
  const questions = reading?.sections.find(({id}) => id === 'questions')
  expect(questions?.hardest[0]?.within).toBeDefined()
  expect(questions?.hardest[0]?.path).toHaveLength(2)
})

it('marks on the card what the page’s picture marks', () => {
  expect(
    marksOf('condition', {points: [{point: {map: {view: 'front', x: 1, y: 2, side: 'both'}}}]}),
  ).toHaveLength(1)
  expect(marksOf('condition', {points: [{point: {map: {view: 'front'}}}, null]})).toEqual([])
})

it('knows that nothing changes, and what does', () => {
  const id = knee._id
  const draft = {...knee, _id: `drafts.${id}`, _rev: 'x', _updatedAt: 'now'}
  expect(changeBy(id, 'condition', draft, knee)).toBeUndefined()
  expect(changeBy(id, 'condition', null, knee)).toBeUndefined()
  expect(changeBy(id, 'condition', {...draft, title: 'Knee'}, knee)).toMatchObject({lists: true})
  expect(changeBy(id, 'condition', draft, null)).toMatchObject({operation: 'create'})
})

const anyValue = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.array(
    fc.oneof(
      fc.string(),
      fc.dictionary(
        fc.constantFrom('_key', '_type', '_ref', 'text', 'why', 'title', 'treatment', 'href'),
        fc.oneof(fc.string(), fc.constant('block'), fc.record({_ref: fc.string()})),
      ),
    ),
    {maxLength: 3},
  ),
)

const anyDocument = fc
  .constantFrom(...documentTypes.map(({name}) => name))
  .chain((type) =>
    fc
      .dictionary(fc.constantFrom(...fieldsOf(type)), anyValue)
      .map((fields) => ({...fields, _type: type})),
  )

it('takes whatever the form holds while somebody writes', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (document, published) => {
      const wanted = wantedFor(document, 'a', siteUrl)
      const surroundings = readSurroundings(wanted, {
        referred: [],
        pages: [],
        redirects: [],
        clinicName: null,
        weighing: [document],
      })
      const report = reportOn({
        document,
        fields: fieldsOf(document._type),
        validation: [],
        surroundings,
        siteUrl,
      })
      expect(report.inTheWay).toBe(0)
      draftListing(document)
      marksOf(document._type, document)
      changeBy('a', document._type, document, published)
    }),
    {numRuns: 300},
  )
})
