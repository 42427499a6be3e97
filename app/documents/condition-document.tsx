import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import type {Measuring} from '#components/measuring/measuring.tsx'
import {addresses} from '#lib/addresses.ts'
import {listingOf} from '#lib/content/listing.ts'
import {applyArms} from '#lib/experiments/apply-arms.ts'
import {type Assignment, assignmentsOf} from '#lib/experiments/combination.ts'
import {testKey, testsOn} from '#lib/experiments/running-test.ts'
import {tags} from '#lib/revalidation/tags.ts'
import {conditionGraph} from '#lib/structured-data/condition-graph.ts'
import {loadExperiments} from '#sanity/experiments/load-experiments.ts'
import {loadConditionPage} from '#sanity/load/pages.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {cachedRelatives} from './related-conditions.ts'
import {renderPage} from './page-document.tsx'
import type {RenderedDocument} from './render-document.ts'

/** A condition's page. */
export async function renderCondition(slug: string): Promise<RenderedDocument> {
  'use cache'
  return render(slug, [], Date.now(), 'page')
}

/** A condition's page with the words of the arms that a combination names; nobody else may keep it. */
export async function renderArms(slug: string, combination: string): Promise<RenderedDocument> {
  'use cache'
  const startedAt = Date.now()
  const tests = testsOn(
    slug,
    await loadExperiments().then(
      ({running}) => running,
      () => [],
    ),
  )
  cacheWith([tags.everything, ...tests.map(({id}) => tags.part(id))])
  const assignments = assignmentsOf(combination, tests)
  // The tests have changed meanwhile, or cannot be read.
  if (assignments === undefined) cacheUntilPublication(['kept'])
  const document = await render(slug, assignments ?? [], startedAt, combination)
  return {...document, headers: {...document.headers, 'cache-control': 'private, no-store'}}
}

async function render(
  slug: string,
  assignments: readonly Assignment[],
  startedAt: number,
  asker: string,
): Promise<RenderedDocument> {
  const loaded = await loadConditionPage(slug, cachedRelatives(asker))
  const {condition: document, settings = null, related = []} = loaded.content ?? {}
  return renderPage(addresses.condition(slug), loaded, startedAt, {
    document,
    settings,
    // What machines read is the same in every arm.
    show: (condition, site) => ({
      ...listingOf.condition(condition),
      structuredData: conditionGraph({condition, ...site}),
      pictured: condition.picture !== undefined,
      body: (
        <ConditionPage
          condition={applyArms(condition, assignments)}
          settings={site.settings}
          related={related}
          measuring={measuringOf(slug, assignments)}
        />
      ),
    }),
  })
}

function measuringOf(slug: string, assignments: readonly Assignment[]): Measuring | undefined {
  if (assignments.length === 0) return undefined
  const page = addresses.condition(slug)
  return {
    seen: assignments.map(({test}) => ({
      slot: test.slot,
      picture: `${page}/seen/${testKey(test)}`,
    })),
    book: `${page}/book`,
    call: `${page}/call`,
  }
}
