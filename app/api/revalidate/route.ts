import {revalidateTag} from 'next/cache'
import {after} from 'next/server'

import {addresses, isPageType, twinOf} from '#lib/addresses.ts'
import {reasonOf} from '#lib/reason.ts'
import type {Relative} from '#lib/related/related.ts'
import {type Plan, planRevalidation} from '#lib/revalidation/plan.ts'
import {closerRelatives, mayComeCloser, touchedRelatives} from '#lib/revalidation/relatives.ts'
import {tags} from '#lib/revalidation/tags.ts'
import {experimentsNow, refreshExperiments} from '#sanity/experiments/registry.ts'
import {environment} from '#sanity/env/environment.ts'
import {leaveRedirect} from '#sanity/leave-redirect.ts'
import {log} from '#sanity/log.ts'
import {latestPages, pagesOf, pagesReferringTo, relativesAround} from '#sanity/pages.ts'

import {armsOfPage} from '../../experiments/arms-of-page.ts'
import {Once} from './once.ts'
import {type Asked, requestPages} from './request-pages.ts'
import {type Message, receive} from './webhook-request.ts'

/** More pages than this are left to their first readers. */
const requestedAtMost = 100

const once = new Once<string[]>()

/**
 * Receives Sanity's webhook: lets the caches fall that a publication touches, then asks for the
 * pages that fell, so that no patient waits.
 */
export async function POST(request: Request): Promise<Response> {
  const received = await receive(request, environment().webhookSecret)
  if ('refusal' in received) {
    const {status, reason} = received.refusal
    log('webhook-refused', {status, reason})
    return Response.json({error: reason}, {status})
  }
  try {
    const {result, repeated} = await once.run(request.headers.get('idempotency-key'), () =>
      carryOut(received.message),
    )
    return Response.json({tags: result, repeated})
  } catch (error) {
    // Sanity delivers it again.
    log('publication-not-carried-out', {reason: reasonOf(error)})
    return Response.json({error: 'Could not be carried out; see the log.'}, {status: 500})
  }
}

async function carryOut(message: Message): Promise<string[]> {
  if ('operation' in message) {
    const others = async () => ({fell: await firstPages(), perhaps: []})
    letFall([tags.everything], {operation: 'resync'}, {first: [], others})
    return [tags.everything]
  }
  const plan = planRevalidation(message)
  if (!plan) return []
  const {documentId, type, operation, ownPages} = plan
  const looked = changesTests(type) ? refreshExperiments({cached: false}) : Promise.resolve()
  if (type === 'experiment') await looked
  const facts = {operation, documentId, type}
  const {relative} = plan
  const looking = relative && mayComeCloser(relative) ? relativesAround(relative) : undefined
  // What can be known at once falls at once, even if the rest cannot be looked up; it follows.
  const fallen = [...plan.tags]
  letFall(fallen, facts, {
    first: ownPages,
    others: async () => {
      await looked
      const fell = await pagesThatFell(plan)
      if (!relative) return {fell, perhaps: []}
      const around = await (looking ?? relativesAround(relative))
      return {
        fell: [...fell, ...closerRelatives(relative, around).map(pageOf)],
        perhaps: touchedRelatives(relative, around).map(pageOf),
      }
    },
  })
  if (relative && looking) {
    const related = closerRelatives(relative, await looking).map(({_id}) => tags.related(_id))
    expire(related)
    fallen.push(...related)
  }
  // Last, because pages must be fresh even if the redirect cannot be written.
  if (plan.left) await leaveRedirect({...plan.left, isGone: operation === 'delete'})
  return fallen
}

/** A test that runs is held to what its pages say, and one on all pages to which pages there are. */
function changesTests(type: string): boolean {
  const isOnPages = type === 'condition' || type === 'siteSettings'
  return type === 'experiment' || (isOnPages && experimentsNow().running.length > 0)
}

interface FallenPages {
  /** Asked for before all others: what editors look at now. */
  first: readonly string[]
  /** Those that `perhaps` fell may as well show nothing of what changed. */
  others: () => Promise<{fell: string[]; perhaps: string[]}>
}

function letFall(
  fallen: string[],
  facts: Record<string, string>,
  {first, others}: FallenPages,
): void {
  const startedAt = Date.now()
  const {selfUrl} = environment()
  expire(fallen)
  after(async () => {
    try {
      // Nothing else may take time from those that editors wait for.
      const own = first.map((page) => ({page}))
      const ahead = await requestPages(selfUrl, own, startedAt)
      const {fell, perhaps} = await others()
      const certain = new Set([...first, ...fell])
      const pages = [...certain.union(new Set(perhaps))].slice(0, requestedAtMost)
      log('pages-fell', {...facts, pages})
      const rest: Asked[] = [
        ...first.flatMap(armsOfPage),
        ...pages
          .slice(first.length)
          .flatMap((page) => [{page}, ...armsOfPage(page)])
          .map((one) => (certain.has(one.page) ? one : {...one, ifItLinksTo: first})),
      ]
      const behind = await requestPages(selfUrl, rest, startedAt)
      const stale = [...ahead.stale, ...behind.stale]
      const failed = [...ahead.failed, ...behind.failed]
      const milliseconds = Date.now() - startedAt
      log('revalidated', {...facts, tags: fallen, stale, failed, milliseconds})
      // Their rendering began before the publication and was cached after it. What is let fall here
      // falls at the end of this task; their next reader waits for the rendering.
      if (stale.some((page) => certain.has(page))) expire(fallen)
      else expire(stale.map(tags.address))
    } catch (error) {
      log('refresh-failed', {...facts, reason: reasonOf(error)})
    }
  })
}

function expire(fallen: readonly string[]): void {
  for (const tag of fallen) revalidateTag(tag, {expire: 0})
}

function pageOf({slug}: Relative): string {
  return addresses.condition(slug)
}

/** The pages that a plan lets fall, beside those that the document is the subject of. */
async function pagesThatFell(plan: Plan): Promise<string[]> {
  const others =
    plan.dependents === 'all'
      ? await firstPages()
      : plan.dependents === 'referring'
        ? await pagesReferringTo(plan.documentId)
        : []
  return [
    ...(isPageType(plan.type) ? plan.ownPages.map(twinOf) : []),
    // Search reads what was published before somebody searches for it.
    ...(plan.tags.includes(tags.search) ? [addresses.search] : []),
    ...(plan.lists ? [addresses.conditionList] : []),
    ...others,
    ...(plan.type === 'experiment' ? await testedPages(plan.documentId) : []),
    ...(await pagesOf(plan.uses)),
  ]
}

/** Pages on which a test runs, if it runs: those whose arms have to be rendered. */
async function testedPages(id: string): Promise<string[]> {
  const test = experimentsNow().running.find((one) => one.id === id)
  if (test === undefined) return []
  return test.slug === undefined
    ? await latestPages(requestedAtMost)
    : [addresses.condition(test.slug)]
}

async function firstPages(): Promise<string[]> {
  return [addresses.conditionList, addresses.search, ...(await latestPages(requestedAtMost))]
}
