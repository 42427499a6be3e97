/** @jest-environment jsdom */
import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {PointPage} from '#components/point-page/point-page.tsx'
import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {TriggerPointPage} from '#components/trigger-point-page/trigger-point-page.tsx'
import {addresses} from '#lib/addresses.ts'
import {parseHtml} from '#tests/components/support/documents.tsx'
import {unseen} from '#tests/components/support/unseen.ts'
import {
  conditions,
  points,
  sampleGraphs,
  sampleSettings as settings,
  treatments,
  triggerPoints,
} from '#tests/lib/structured-data/sample-graphs.ts'

const pages: [path: string, page: ReactElement][] = [
  ...conditions.map((condition): [string, ReactElement] => [
    addresses.condition(condition.slug),
    <ConditionPage key="page" condition={condition} settings={settings} />,
  ]),
  ...treatments.map((treatment): [string, ReactElement] => [
    addresses.treatment(treatment.slug),
    <TreatmentPage key="page" treatment={treatment} settings={settings} />,
  ]),
  ...points.map((point): [string, ReactElement] => [
    addresses.point(point.slug),
    <PointPage key="page" point={point} settings={settings} />,
  ]),
  ...triggerPoints.map((triggerPoint): [string, ReactElement] => [
    addresses.triggerPoint(triggerPoint.slug),
    <TriggerPointPage key="page" triggerPoint={triggerPoint} settings={settings} />,
  ]),
]

/** The body alone: what only the head says is not for readers. */
const html = (page: ReactElement) =>
  parseHtml(`<html lang="en"><body>${renderToStaticMarkup(page)}</body></html>`)

it.each(pages)('says to machines nothing that %s does not say to readers', (path, page) => {
  const graph = sampleGraphs.find((sample) => sample.page === path)?.graph
  expect(graph).toBeDefined()
  if (graph) expect(unseen(graph, html(page))).toEqual([])
})
