import {approach} from '#components/approach/approach.tsx'
import {care} from '#components/care/care.tsx'
import {conventional} from '#components/conventional/conventional.tsx'
import {differentials} from '#components/differentials/differentials.tsx'
import {faqs} from '#components/faqs/faqs.tsx'
import {mechanisms} from '#components/mechanisms/mechanisms.tsx'
import {overview} from '#components/overview/overview.tsx'
import {points} from '#components/points/points.tsx'
import {related} from '#components/related/related.tsx'
import {resources} from '#components/resources/resources.tsx'
import {research} from '#components/research/research.tsx'
import {sources} from '#components/sources/sources.tsx'
import {summaryTable} from '#components/summary-table/summary-table.tsx'
import {triggerPoints} from '#components/trigger-points/trigger-points.tsx'

import type {PageSection} from './page-section.ts'

/** What the page tells, in order. */
export const tellingSections: readonly PageSection[] = [
  overview,
  care,
  mechanisms,
  conventional,
  differentials,
  approach,
  summaryTable,
  points,
  triggerPoints,
  research,
  faqs,
]

/** What comes after the call to action. */
export const closingSections: readonly PageSection[] = [related, resources, sources]
