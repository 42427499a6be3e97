import {addresses, type PageType} from '#lib/addresses.ts'

import type {Loaded} from './load.ts'
import {loadConditionList, loadConditionPage, loadRedirect} from './pages.ts'
import {loadPointPage, loadTreatmentPage, loadTriggerPointPage} from './subject-pages.ts'

/** What stands at an address by what is published now: a page, or a redirect, or nothing. */
export interface PageAt {
  loaded: Loaded<unknown>
  exists: boolean
  /** Where the address leads if there is no page. */
  leadsTo: string | undefined
}

async function subject<Name extends string>(
  name: Name,
  loading: Promise<Loaded<Record<Name, unknown>>>,
) {
  const loaded = await loading
  return {loaded, exists: loaded.content?.[name] !== null}
}

const loaders: Record<
  PageType,
  (slug: string) => Promise<{loaded: Loaded<unknown>; exists: boolean}>
> = {
  condition: (slug) => subject('condition', loadConditionPage(slug)),
  treatment: (slug) => subject('treatment', loadTreatmentPage(slug)),
  acupuncturePoint: (slug) => subject('point', loadPointPage(slug)),
  triggerPoint: (slug) => subject('triggerPoint', loadTriggerPointPage(slug)),
}

const folders = new Map<string, PageType>([
  ['conditions', 'condition'],
  ['treatments', 'treatment'],
  ['points', 'acupuncturePoint'],
  ['trigger-points', 'triggerPoint'],
])

/** Reads what the address is made of at this moment, past every cache. */
export async function loadPageAt(path: string): Promise<PageAt> {
  if (path === addresses.conditionList) {
    return {loaded: await loadConditionList(), exists: true, leadsTo: undefined}
  }
  const [, folder = '', slug = ''] = /^\/([a-z-]+)\/([^/.]+)$/.exec(path) ?? []
  const type = folders.get(folder)
  const page = type === undefined ? undefined : await loaders[type](slug)
  if (page && (page.exists || page.loaded.state !== 'current')) return {...page, leadsTo: undefined}
  const {target, fault, tags} = await loadRedirect(path)
  return {
    loaded: {state: 'unavailable', content: undefined, tags, ...(fault && {fault})},
    exists: false,
    leadsTo: target,
  }
}
