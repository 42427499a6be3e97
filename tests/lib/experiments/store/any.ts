import fc from 'fast-check'

import {type Count, type CountEvent, kinds, placeOf} from '#lib/experiments/store/count.ts'

const place = {
  day: fc
    .date({min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true})
    .map((date) => date.toISOString().slice(0, 10)),
  experiment: fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/),
  revision: fc.nat({max: 2 ** 31 - 1}),
  arm: fc.nat({max: 3}),
}
const number = fc.maxSafeNat()

/** Counts of any places, each place once. */
export const anyCounts: fc.Arbitrary<Count[]> = fc.uniqueArray(
  fc.record({...place, exposures: number, conversions: number, rejected: number}),
  {selector: placeOf, maxLength: 40},
)

/** Events of few places, so that many fall together. */
export const anyEvents: fc.Arbitrary<CountEvent[]> = fc.array(
  fc.record({
    day: fc.constantFrom('2026-02-28', '2026-03-01'),
    experiment: fc.constantFrom('a', 'a.b', 'A', 'b-1'),
    revision: fc.constantFrom(1, 2),
    arm: fc.nat({max: 3}),
    kind: fc.constantFrom(...kinds),
    times: fc.option(fc.integer({min: 1, max: 1000}), {nil: undefined}),
  }),
  {maxLength: 60},
)
