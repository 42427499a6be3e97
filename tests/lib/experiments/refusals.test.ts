import {type Refused, Refusals} from '#lib/experiments/refusals.ts'

const at = {day: '2026-03-01', experiment: 'a', revision: 1, arm: 0}

/** A database that stores when it is told to. */
function database() {
  const writes: Refused[][] = []
  const ends: (() => void)[] = []
  const refusals = new Refusals((sums) => {
    writes.push([...sums])
    return new Promise((end) => ends.push(end))
  })
  const end = async () => {
    ends.shift()?.()
    await jest.advanceTimersByTimeAsync(0)
  }
  return {refusals, writes, end}
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it('writes a flood once a second, as one sum a place', async () => {
  const {refusals, writes, end} = database()
  for (let n = 0; n < 5000; n++) refusals.add({...at, arm: n % 2})
  expect(writes).toEqual([])
  await jest.advanceTimersByTimeAsync(1000)
  expect(writes).toEqual([
    [
      {...at, times: 2500},
      {...at, arm: 1, times: 2500},
    ],
  ])
  await end()
  await jest.advanceTimersByTimeAsync(10_000)
  expect(writes).toHaveLength(1)
})

it('does not press a database that is slow', async () => {
  const {refusals, writes, end} = database()
  for (let second = 0; second < 10; second++) {
    refusals.add(at)
    await jest.advanceTimersByTimeAsync(1000)
  }
  expect(writes).toHaveLength(1)
  await end()
  await jest.advanceTimersByTimeAsync(1000)
  expect(writes).toEqual([[{...at, times: 1}], [{...at, times: 9}]])
})

it('writes at once when it is asked to, and says when all is written', async () => {
  const {refusals, writes, end} = database()
  refusals.add(at)
  const first = refusals.flush()
  refusals.add({...at, revision: 2})
  let isDone = false
  const second = refusals.flush().then(() => {
    isDone = true
  })
  await end()
  await first
  expect(isDone).toBe(false)
  await end()
  await second
  expect(writes).toEqual([[{...at, times: 1}], [{...at, revision: 2, times: 1}]])
  await refusals.flush()
  expect(writes).toHaveLength(2)
})
