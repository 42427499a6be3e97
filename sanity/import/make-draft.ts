import type {SanityClient} from '@sanity/client'

import type {ImportPlan} from '#lib/import/plan.ts'

/**
 * Makes the drafts that a plan proposes, all or none.
 *
 * @returns the id of the condition, without `drafts.`
 */
export async function makeDraft(client: SanityClient, plan: ImportPlan): Promise<string> {
  const drafts = [...plan.studies, ...plan.faqs, plan.condition]
  await drafts
    .reduce((transaction, draft) => transaction.create(draft), client.transaction())
    .commit({visibility: 'sync'})
  return plan.condition._id.replace(/^drafts\./, '')
}
