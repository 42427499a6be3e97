import {ClientError, type Mutation, type SanityClient} from '@sanity/client'
import {z} from 'zod'

import {mostCombinations} from '#lib/content/experiment.ts'
import {slots} from '#lib/content/vocabulary.ts'
import {obstacleTo, type PlacedTest} from '#lib/experiments/rules.ts'

import {applyCopy, holderOf} from './apply-copy.ts'
import {conclude, currentOf, start, type Step, stop} from './life-cycle.ts'
import {contentUnder, draftId, storedDocument, type Versions, versionsOf} from './stored.ts'

/** How a deed ended, in words for whoever did it. */
export type Outcome = {done: string} | {refusal: string}

/** What can be done to one test. */
export interface Deeds {
  /** @param rev of what was seen and found right: only this is started */
  start: (rev: string) => Promise<Outcome>
  stop: () => Promise<Outcome>
  /** Ends a stopped test; the page keeps its own words. */
  keepControl: () => Promise<Outcome>
  /** Ends a stopped test; the page's draft gets the words of a variant. */
  apply: (key: string) => Promise<Outcome>
  /** Writes the planned number of visitors into a test that has not been started. */
  plan: (visitors: number) => Promise<Outcome>
}

/**
 * The deeds on a test, each of which reads what the Content Lake holds now and writes all or nothing.
 *
 * @param client reads `raw`, and past the CDN
 * @param id the test's published id
 */
export function deedsOn(client: SanityClient, id: string): Deeds {
  const take = async (done: string, step: (test: Versions) => Step | Promise<Step>) => {
    try {
      const taken = await step(await versions(client, id))
      if ('refusal' in taken) return taken
      await client.mutate(taken.mutations)
      return {done}
    } catch (error) {
      return {refusal: wordsOf(error)}
    }
  }
  const now = () => new Date().toISOString()
  return {
    start: (rev) =>
      take('The test runs. Readers see it within seconds.', async (test) => {
        const current = currentOf(test)
        if (current && current._rev !== rev) return {refusal: changed}
        return (await obstacle(client, id, test)) ?? start(test, now())
      }),
    stop: () =>
      take('The test is stopped. Within seconds, all readers see the page as it is.', (test) =>
        stop(test, now()),
      ),
    keepControl: () =>
      take('The test is concluded. The page keeps its own words.', (test) =>
        conclude(test, 'control'),
      ),
    apply: (key) =>
      take(
        'The words are in the draft, and the test is concluded. Publish the draft to show them to readers.',
        async (test) => {
          const placed = placement.safeParse(currentOf(test))
          const holder =
            placed.data && holderOf({...placed.data, page: placed.data.condition?._ref})
          if (holder === undefined) {
            return {refusal: 'No one document holds these words. Change the pages by hand.'}
          }
          return applyCopy(test, key, await versions(client, holder))
        },
      ),
    plan: (visitors) =>
      take('Planned.', (test) => {
        const current = currentOf(test)
        if (!current || (current['status'] ?? 'draft') !== 'draft') return {refusal: changed}
        const draft = draftId(id)
        const mutations: Mutation[] = [
          {createIfNotExists: contentUnder(draft, current)},
          {patch: {id: draft, set: {plannedSample: visitors}}},
        ]
        return {mutations}
      }),
  }
}

const changed = 'Somebody has changed this test in the meantime. Look at it again.'

const placement = z.object({
  slot: z.enum(slots.values),
  condition: z.object({_ref: z.string()}).optional(),
  variants: z.array(z.unknown()).default([]),
})

async function versions(client: SanityClient, id: string): Promise<Versions> {
  const answer: unknown = await client.fetch('*[_id in $ids]', {ids: [id, draftId(id)]})
  return versionsOf(id, z.array(storedDocument).parse(answer))
}

const runningTests = z.array(placement.extend({_id: z.string(), name: z.string().nullish()}))

/** Why a test cannot run beside those that run at this moment. */
async function obstacle(
  client: SanityClient,
  id: string,
  test: Versions,
): Promise<Step | undefined> {
  const own = placement.safeParse(currentOf(test))
  if (!own.success) return {refusal: 'The test is not whole yet. Edit it first.'}
  const answer: unknown = await client.fetch(
    '*[_type == "experiment" && status == "running" && _id != $id]',
    {id},
  )
  const running = runningTests.parse(answer).map(({_id, name, ...other}) => ({
    ...placed(_id, other),
    name: name ?? _id,
  }))
  const found = obstacleTo(running, placed(id, own.data))
  switch (found?.kind) {
    case undefined:
      return undefined
    case 'slotTaken':
      return {refusal: `“${found.by.name}” is running in this place. Stop it first.`}
    case 'tooManyCombinations':
      return {
        refusal: `With the tests that run, a page could be shown in ${found.combinations} ways; ${mostCombinations} are possible. Delete variants, or stop another test first.`,
      }
  }
}

function placed(id: string, {slot, condition, variants}: z.infer<typeof placement>): PlacedTest {
  return {id, slot, page: condition?._ref, arms: 1 + variants.length}
}

function wordsOf(error: unknown): string {
  const status = error instanceof ClientError ? error.statusCode : undefined
  switch (status) {
    case 401:
    case 403:
      return 'You may not publish in this project. Ask whoever manages it to do this, or to let you.'
    case 409:
      return changed
    default:
      return 'This could not be stored, and nothing was changed. Check your connection, then try again.'
  }
}
