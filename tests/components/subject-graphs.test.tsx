/** @jest-environment jsdom */
import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import type {Graph} from 'schema-dts'

import {Document} from '#components/document/document.tsx'
import {PointPage} from '#components/point-page/point-page.tsx'
import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {TriggerPointPage} from '#components/trigger-point-page/trigger-point-page.tsx'
import {pointGraph} from '#lib/structured-data/point-graph.ts'
import {treatmentGraph} from '#lib/structured-data/treatment-graph.ts'
import {triggerPointGraph} from '#lib/structured-data/trigger-point-graph.ts'

import {settingsOf, studyInput} from './fixtures/content.ts'
import {
  pointOf,
  treatmentOf,
  triggerPointOf,
  wholePoint,
  wholeTreatment,
  wholeTriggerPoint,
} from './fixtures/subjects.ts'
import {parseHtml, siteUrl} from './support/documents.tsx'
import {unseen} from './support/unseen.ts'

const settings = settingsOf()
const study = (_id: string) =>
  studyInput({_id, title: `Study ${_id}`, year: 2021, doi: `10.1000/${_id}`})
const site = (path: string) => ({settings, siteUrl, canonical: siteUrl + path})

const treatment = wholeTreatment(study('one'), study('two'))
const point = wholePoint()
const muscle = wholeTriggerPoint()
const graphs = {
  treatment: treatmentGraph({treatment, ...site('/treatments/test')}),
  point: pointGraph({point, ...site('/points/st35')}),
  muscle: triggerPointGraph({triggerPoint: muscle, ...site('/trigger-points/vastus-lateralis')}),
}

const cases: [string, ReactElement, Graph][] = [
  [
    'treatment',
    <TreatmentPage key="" treatment={treatment} settings={settings} />,
    graphs.treatment,
  ],
  [
    'bare treatment',
    <TreatmentPage key="" treatment={treatmentOf()} settings={settings} />,
    treatmentGraph({treatment: treatmentOf(), ...site('/treatments/test')}),
  ],
  ['point', <PointPage key="" point={point} settings={settings} />, graphs.point],
  [
    'bare point',
    <PointPage key="" point={pointOf()} settings={settings} />,
    pointGraph({point: pointOf(), ...site('/points/test')}),
  ],
  ['muscle', <TriggerPointPage key="" triggerPoint={muscle} settings={settings} />, graphs.muscle],
  [
    'bare muscle',
    <TriggerPointPage key="" triggerPoint={triggerPointOf()} settings={settings} />,
    triggerPointGraph({triggerPoint: triggerPointOf(), ...site('/trigger-points/test')}),
  ],
]

it.each(cases)(
  'says to machines nothing that a %s’s page does not say to readers',
  (_, page, graph) => {
    const html = renderToStaticMarkup(
      <Document title="Test" structuredData={graph}>
        {page}
      </Document>,
    )
    expect(unseen(graph, parseHtml(html))).toEqual([])
  },
)

const nodes = (graph: Graph): unknown => JSON.parse(JSON.stringify(graph))

it('describes a treatment with all that speaks against it', () => {
  expect(nodes(graphs.treatment)).toMatchObject({
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        dateModified: '2026-11-20',
        mainEntity: {'@id': `${siteUrl}/treatments/test#subject`},
        citation: [{headline: 'Study one'}, {headline: 'Study two'}],
      },
      {
        '@type': 'MedicalTherapy',
        '@id': `${siteUrl}/treatments/test#subject`,
        procedureType: 'https://schema.org/PercutaneousProcedure',
        howPerformed: 'Thin needles in sore spots',
        contraindication: ['A bleeding disorder'],
        adverseOutcome: [{name: 'A small bruise'}, {name: 'Soreness for a day'}],
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{name: 'Conditions'}, {name: 'Test treatment'}],
      },
      {'@type': 'WebSite'},
      {'@type': 'MedicalClinic'},
    ],
  })
})

it('describes a point by its names, what it lies on, and what it is used for', () => {
  expect(nodes(graphs.point)).toMatchObject({
    '@graph': [
      {'@type': 'MedicalWebPage', name: 'ST35 Dúbí'},
      {
        '@type': 'SuperficialAnatomy',
        name: 'Calf’s Nose',
        alternateName: ['ST35', 'Dúbí', '犢鼻'],
        relatedAnatomy: [{'@type': 'AnatomicalStructure', name: 'Patellar ligament'}],
        relatedCondition: [
          {name: 'Runner’s knee', url: `${siteUrl}/conditions/runner-s-knee`},
          {name: 'Jumper’s knee'},
        ],
      },
      {},
      {},
      {},
    ],
  })
})

it('describes a muscle by its names, its nerve and where it is', () => {
  expect(nodes(graphs.muscle)).toMatchObject({
    '@graph': [
      {'@type': 'MedicalWebPage', description: 'Along the outer thigh.'},
      {
        '@type': 'Muscle',
        alternateName: 'Musculus vastus lateralis',
        bodyLocation: 'Hip and thigh',
        nerve: {'@type': 'Nerve', name: 'Femoral nerve (L2–L4)'},
      },
      {},
      {},
      {},
    ],
  })
})
