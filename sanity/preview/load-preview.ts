import type {z} from 'zod'

import {siteSettings} from '#lib/content/site-settings.ts'

import {draftsClient, publishedClient} from '../client.ts'
import {pointPage, pointPageQuery} from '../queries/acupuncture-point.ts'
import {conditionList, conditionListQuery} from '../queries/condition-list.ts'
import {relativesIn, withRelatives} from '../load/relatives.ts'
import {conditionPage, conditionPageQuery} from '../queries/condition.ts'
import {treatmentPage, treatmentPageQuery} from '../queries/treatment.ts'
import {triggerPointPage, triggerPointPageQuery} from '../queries/trigger-point.ts'
import {mend, type Mended} from './mend.ts'
import type {PreviewPerspective} from './perspective.ts'
import {standIns} from './stand-ins.ts'

/** A preview needs settings, too; where there are none, stand-ins take their place. */
export const conditionPreview = conditionPage.extend({settings: siteSettings})
export const conditionListPreview = conditionList.extend({settings: siteSettings})

export const treatmentPreview = treatmentPage.extend({settings: siteSettings})
export const pointPreview = pointPage.extend({settings: siteSettings})
export const triggerPointPreview = triggerPointPage.extend({settings: siteSettings})

export type ConditionPreview = Mended<z.infer<typeof conditionPreview>>
export type ConditionListPreview = Mended<z.infer<typeof conditionListPreview>>

/** A condition's page as its drafts would make it; its content's `condition` is `null` where none has this slug. */
export async function loadConditionPreview(
  slug: string,
  perspective: PreviewPerspective,
): Promise<ConditionPreview> {
  const lake = client(perspective)
  const answer = await lake.fetch<unknown>(conditionPageQuery, {slug})
  return mend(conditionPreview, await withRelatives(answer, relativesIn(lake)), standIns)
}

/** The list of conditions as drafts would make it. */
export async function loadConditionListPreview(
  perspective: PreviewPerspective,
): Promise<ConditionListPreview> {
  const answer = await client(perspective).fetch<unknown>(conditionListQuery)
  return mend(conditionListPreview, answer, standIns)
}

/** A treatment's page as its drafts would make it; `treatment` is `null` where none has this slug. */
export async function loadTreatmentPreview(slug: string, perspective: PreviewPerspective) {
  const answer = await client(perspective).fetch<unknown>(treatmentPageQuery, {slug})
  return mend(treatmentPreview, answer, standIns)
}

/** An acupuncture point's page as its drafts would make it; `point` is `null` where none has this slug. */
export async function loadPointPreview(slug: string, perspective: PreviewPerspective) {
  const answer = await client(perspective).fetch<unknown>(pointPageQuery, {slug})
  return mend(pointPreview, answer, standIns)
}

/** A muscle's page as its drafts would make it; `triggerPoint` is `null` where none has this slug. */
export async function loadTriggerPointPreview(slug: string, perspective: PreviewPerspective) {
  const answer = await client(perspective).fetch<unknown>(triggerPointPageQuery, {slug})
  return mend(triggerPointPreview, answer, standIns)
}

function client(perspective: PreviewPerspective) {
  return perspective === 'published' ? publishedClient() : draftsClient()
}
