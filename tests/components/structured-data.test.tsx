/** @jest-environment jsdom */
import {z} from 'zod'

import type {Condition} from '#lib/content/condition.ts'
import {conditionGraph, conditionListGraph} from '#lib/structured-data/condition-graph.ts'

import {conditionOf, paragraph, settingsOf} from './fixtures/content.ts'
import {runnersKnee} from './fixtures/runners-knee.ts'
import {conditionHtml, parseHtml, siteUrl} from './support/documents.tsx'
import {readableText} from './support/readable-text.ts'
import {unseen} from './support/unseen.ts'

const settings = settingsOf()
const canonical = `${siteUrl}/conditions/runners-knee`

const reviewed = (): Condition => ({
  ...runnersKnee(),
  sampleContent: false,
  reviewer: {
    _id: 'clinician',
    _type: 'clinician',
    name: 'Test Person',
    credentials: 'L.Ac., M.S.',
    role: 'Acupuncturist',
    profileUrl: 'https://register.example/test-person',
  },
  lastReviewed: '2026-11-01',
  nextReview: '2027-11-01',
})

it.each([
  ['a whole page', runnersKnee()],
  ['a reviewed page', reviewed()],
  ['a bare page', conditionOf()],
])('says to machines nothing that %s does not say to readers', (_, condition) => {
  const graph = conditionGraph({
    condition,
    settings,
    siteUrl,
    canonical: `${siteUrl}/conditions/${condition.slug}`,
  })
  expect(unseen(graph, parseHtml(conditionHtml(condition, settings)))).toEqual([])
})

const graphType = z.object({'@graph': z.array(z.looseObject({'@type': z.string()}))})

const nodesOf = (condition: Condition) =>
  graphType.parse(
    JSON.parse(JSON.stringify(conditionGraph({condition, settings, siteUrl, canonical}))),
  )['@graph']

const nodeOf = (condition: Condition, type: string) =>
  nodesOf(condition).find((node) => node['@type'] === type)

it('describes the page, the condition, the questions, the way here and the clinic', () => {
  expect(nodesOf(runnersKnee()).map((node) => node['@type'])).toEqual([
    'MedicalWebPage',
    'MedicalCondition',
    'FAQPage',
    'BreadcrumbList',
    'WebSite',
    'MedicalClinic',
  ])
})

it('describes the condition with what the page says of it', () => {
  const node = nodeOf(runnersKnee(), 'MedicalCondition')
  expect(node).toMatchObject({
    name: 'Runner’s knee',
    alternateName: ['patellofemoral pain syndrome', 'PFPS', 'retropatellar pain'],
    code: [
      {'@type': 'MedicalCode', codingSystem: 'ICD-10-CM', codeValue: 'M22.2X9'},
      {'@type': 'MedicalCode', codingSystem: 'MeSH', codeValue: 'D046788'},
    ],
    cause: [{'@type': 'MedicalCause', name: 'Too much load, too soon'}],
    riskFactor: [{'@type': 'MedicalRiskFactor'}, {'@type': 'MedicalRiskFactor'}],
    differentialDiagnosis: [{}, {}, {diagnosis: {name: 'Iliotibial band syndrome'}}],
    study: [{'@type': 'MedicalTrial'}, {'@type': 'MedicalTrial'}],
  })
  expect(node?.pathophysiology).toEqual([expect.stringContaining('Small strains')])
  expect(node?.possibleTreatment).toContainEqual(
    expect.objectContaining({
      '@type': 'MedicalTherapy',
      name: 'Dry needling',
      procedureType: 'https://schema.org/PercutaneousProcedure',
      contraindication: ['A bleeding disorder', 'An infection at the place'],
    }),
  )
  expect(node?.associatedAnatomy).toContainEqual(
    expect.objectContaining({
      '@type': 'SuperficialAnatomy',
      alternateName: ['SP10', 'Xuèhǎi', '血海'],
    }),
  )
  expect(node?.associatedAnatomy).toContainEqual(
    expect.objectContaining({'@type': 'Muscle', alternateName: 'Vastus medialis'}),
  )
})

it('claims a review only where there was one', () => {
  expect(nodeOf(reviewed(), 'MedicalWebPage')).toMatchObject({
    lastReviewed: '2026-11-01',
    reviewedBy: {name: 'Test Person', honorificSuffix: 'L.Ac., M.S.'},
  })
  for (const condition of [runnersKnee(), {...reviewed(), lastReviewed: undefined}]) {
    expect(nodeOf(condition, 'MedicalWebPage')).not.toHaveProperty('lastReviewed')
    expect(nodeOf(condition, 'MedicalWebPage')).not.toHaveProperty('reviewedBy')
  }
})

it('cites every source of the page', () => {
  const page = parseHtml(conditionHtml(runnersKnee(), settings))
  expect(nodeOf(runnersKnee(), 'MedicalWebPage')?.citation).toHaveLength(
    page.querySelectorAll('.sources > li').length,
  )
})

it('offers no retracted trial as a study of the condition', () => {
  const condition = runnersKnee()
  const evidence = condition.evidence.map((member) => ({
    ...member,
    study: {
      ...member.study,
      retraction: {status: 'retracted' as const, checkedAt: undefined, source: undefined},
    },
  }))
  expect(nodeOf({...condition, evidence}, 'MedicalCondition')).not.toHaveProperty('study')
})

it('leaves out what a bare page does not have', () => {
  const types = nodesOf(conditionOf()).map((node) => node['@type'])
  expect(types).not.toContain('FAQPage')
  expect(Object.keys(nodeOf(conditionOf(), 'MedicalCondition') ?? {})).toEqual([
    '@type',
    '@id',
    'name',
    'description',
  ])
})

it('cannot be used to break out of its script', () => {
  const attack = '</script><script>alert(1)</script><!--'
  const page = parseHtml(
    conditionHtml(conditionOf({lede: attack, overview: paragraph(attack)}), settings),
  )
  const scripts = [...page.querySelectorAll('script')]
  expect(scripts.map((script) => script.type)).toEqual(['application/ld+json'])
  expect(JSON.parse(scripts[0]?.textContent ?? '')).toHaveProperty('@graph')
  expect(readableText(page.body)).toContain(attack)
})

it('lists the conditions with their addresses', () => {
  const conditions = [{...runnersKnee()}]
  const graph = conditionListGraph({conditions, settings, siteUrl, canonical: `${siteUrl}/`})
  expect(JSON.parse(JSON.stringify(graph))).toMatchObject({
    '@graph': [
      {
        '@type': 'CollectionPage',
        mainEntity: {
          numberOfItems: 1,
          itemListElement: [{position: 1, name: 'Runner’s knee', url: canonical}],
        },
      },
      {'@type': 'WebSite'},
      {'@type': 'MedicalClinic', telephone: '+12125550100'},
    ],
  })
})
