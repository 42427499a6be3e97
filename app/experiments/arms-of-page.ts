import {slugOfCondition} from '#lib/addresses.ts'
import {combinations} from '#lib/experiments/combination.ts'
import {runningOn} from '#sanity/experiments/registry.ts'

import {armCookie} from './arm-cookies.ts'

/** A page as those see it who take part in its tests, one for each combination of arms; none without a test. */
export function armsOfPage(page: string): {page: string; cookie: string}[] {
  const slug = slugOfCondition(page)
  const tests = slug === undefined ? [] : runningOn(slug)
  if (tests.length === 0) return []
  return combinations(tests).map((assignments) => ({
    page,
    cookie: assignments
      .map(({test, arm}) => armCookie(test, {arm, exposed: false, converted: false}))
      .join('; '),
  }))
}
