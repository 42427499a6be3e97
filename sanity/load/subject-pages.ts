import type {z} from 'zod'

import {addresses} from '#lib/addresses.ts'
import {tags} from '#lib/revalidation/tags.ts'

import {pointPage, pointPageQuery, type PointPageContent} from '../queries/acupuncture-point.ts'
import {treatmentPage, treatmentPageQuery, type TreatmentPageContent} from '../queries/treatment.ts'
import {
  triggerPointPage,
  triggerPointPageQuery,
  type TriggerPointPageContent,
} from '../queries/trigger-point.ts'
import {type Loaded, load} from './load.ts'
import {subjectTags} from './page-tags.ts'

/** A treatment's page; `treatment` is `null` where none is published under this slug. */
export function loadTreatmentPage(slug: string): Promise<Loaded<TreatmentPageContent>> {
  return loadSubject('treatment', {
    page: addresses.treatment(slug),
    slug,
    query: treatmentPageQuery,
    schema: treatmentPage,
  })
}

/** An acupuncture point's page; `point` is `null` where none is published under this slug. */
export function loadPointPage(slug: string): Promise<Loaded<PointPageContent>> {
  return loadSubject('point', {
    page: addresses.point(slug),
    slug,
    query: pointPageQuery,
    schema: pointPage,
  })
}

/** A muscle's page; `triggerPoint` is `null` where none is published under this slug. */
export function loadTriggerPointPage(slug: string): Promise<Loaded<TriggerPointPageContent>> {
  return loadSubject('triggerPoint', {
    page: addresses.triggerPoint(slug),
    slug,
    query: triggerPointPageQuery,
    schema: triggerPointPage,
  })
}

/** The page of a document that conditions use. */
function loadSubject<Name extends string, Content extends Record<Name, unknown>>(
  name: Name,
  {
    page,
    slug,
    query,
    schema,
  }: {page: string; slug: string; query: string; schema: z.ZodType<Content>},
): Promise<Loaded<Content>> {
  return load({
    page,
    query,
    params: {slug},
    schema,
    exists: (content) => content[name] !== null,
    tagsOf: (answer) => subjectTags(answer, {page, name, apart: ['usedOn'], tagOf: tags.uses}),
  })
}
