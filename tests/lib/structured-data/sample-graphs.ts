import type {Graph} from 'schema-dts'

import {addresses} from '#lib/addresses.ts'
import {acupuncturePointOfPage} from '#lib/content/acupuncture-point.ts'
import {condition} from '#lib/content/condition.ts'
import {siteSettings} from '#lib/content/site-settings.ts'
import {treatmentOfPage} from '#lib/content/treatment.ts'
import {triggerPointOfPage} from '#lib/content/trigger-point.ts'
import {conditionGraph, conditionListGraph} from '#lib/structured-data/condition-graph.ts'
import {pointGraph} from '#lib/structured-data/point-graph.ts'
import {treatmentGraph} from '#lib/structured-data/treatment-graph.ts'
import {triggerPointGraph} from '#lib/structured-data/trigger-point-graph.ts'
import {settingsOf} from '#tests/components/fixtures/content.ts'
import {byId, documents, isObject} from '#tests/content/documents.ts'
import {project} from '#tests/content/projection.ts'

export const siteUrl = 'https://clinic.example'

export interface SampleGraph {
  /** The function that makes it, by its name. */
  madeBy: string
  page: string
  graph: Graph
}

const ofType = (type: string) => documents.filter(({_type}) => _type === type).map(project)
export const sampleSettings = siteSettings.parse(project(byId.get('siteSettings') ?? {}))

/** Sample settings know no street, hours or e-mail; a clinic that has them is described with them. */
const wholeSettings = settingsOf({email: 'desk@clinic.example'})

export const siteAt = (path: string, settings = sampleSettings) => ({
  settings,
  siteUrl,
  canonical: new URL(path, siteUrl).href,
})

const objectOf = (value: unknown) => (isObject(value) ? value : {})

export const conditions = ofType('condition').map((projected) => condition.parse(projected))

/** A document with a page of its own, and the conditions that refer to it. */
function pagesOf(type: string): unknown[] {
  return documents
    .filter(({_type}) => _type === type)
    .map((document) => ({
      picture: null,
      ...objectOf(project(document)),
      usedOn: conditions
        .filter(({_id}) => JSON.stringify(byId.get(_id)).includes(`"${document._id}"`))
        .map((found) => ({...found, reason: null})),
    }))
}

export const treatments = pagesOf('treatment').map((found) => treatmentOfPage.parse(found))
export const points = pagesOf('acupuncturePoint').map((found) =>
  acupuncturePointOfPage.parse(found),
)
export const triggerPoints = pagesOf('triggerPoint').map((found) => triggerPointOfPage.parse(found))

const reviewer = {
  _id: 'clinician-test',
  _type: 'clinician' as const,
  name: 'Test Person',
  credentials: 'L.Ac.',
  role: 'Acupuncturist',
  profileUrl: 'https://register.example/test-person',
}

/** One graph at least of every kind that the site makes, from every document of the sample. */
export const sampleGraphs: SampleGraph[] = [
  {
    madeBy: 'conditionListGraph',
    page: addresses.conditionList,
    graph: conditionListGraph({conditions, ...siteAt(addresses.conditionList, wholeSettings)}),
  },
  ...conditions.flatMap((found) => {
    const path = addresses.condition(found.slug)
    const reviewed = {...found, reviewer, lastReviewed: '2026-11-01', sampleContent: false}
    return [
      {
        madeBy: 'conditionGraph',
        page: path,
        graph: conditionGraph({condition: found, ...siteAt(path)}),
      },
      {
        madeBy: 'conditionGraph',
        page: `${path}, reviewed`,
        graph: conditionGraph({condition: reviewed, ...siteAt(path, wholeSettings)}),
      },
    ]
  }),
  ...treatments.map((treatment) => {
    const page = addresses.treatment(treatment.slug)
    return {madeBy: 'treatmentGraph', page, graph: treatmentGraph({treatment, ...siteAt(page)})}
  }),
  ...points.map((point) => {
    const page = addresses.point(point.slug)
    return {madeBy: 'pointGraph', page, graph: pointGraph({point, ...siteAt(page)})}
  }),
  ...triggerPoints.map((triggerPoint) => {
    const page = addresses.triggerPoint(triggerPoint.slug)
    const graph = triggerPointGraph({triggerPoint, ...siteAt(page)})
    return {madeBy: 'triggerPointGraph', page, graph}
  }),
].map((sample) => ({...sample, graph: JSON.parse(JSON.stringify(sample.graph)) as Graph}))
