import type {Mutation, SanityClient} from '@sanity/client'

import type {ImportPlan} from '#lib/import/plan.ts'

/**
 * Makes the drafts that a plan proposes, all or none.
 *
 * @returns the id of the condition, without `drafts.`
 */
export async function makeDraft(client: SanityClient, plan: ImportPlan): Promise<string> {
  const {studies, faqs, condition} = plan
  const mutations: Mutation[] = [
    ...studies.map((study) => ({create: {...study}})),
    ...faqs.map((faq) => ({create: {...faq}})),
    {create: {...condition}},
  ]
  await client.mutate(mutations)
  return condition._id.replace(/^drafts\./, '')
}
