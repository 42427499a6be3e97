import {groupCommit} from '#lib/experiments/store/group-commit.ts'

/** A database that does each write when it is told to. */
function slowDatabase() {
  const writes: {items: string[]; done: () => void; fail: (problem: Error) => void}[] = []
  const arrivals: (() => void)[] = []
  const write = (items: string[]) =>
    new Promise<void>((done, fail) => {
      writes.push({items, done, fail})
      arrivals.shift()?.()
    })
  /** The write with this number, as soon as it is asked for. */
  const written = async (number: number) => {
    while (writes.length <= number) {
      await new Promise<void>((arrived) => arrivals.push(arrived))
    }
    return writes[number]!
  }
  return {write, written, writes}
}

it('writes with the next what arrives while a write is under way', async () => {
  const {write, written, writes} = slowDatabase()
  const {add, end} = groupCommit(write)
  const first = add('a')
  await written(0)
  const others = [add('b'), add('c'), add('d')]
  ;(await written(0)).done()
  await first
  expect((await written(1)).items).toEqual(['b', 'c', 'd'])
  ;(await written(1)).done()
  await Promise.all(others)
  await end()
  expect(writes).toHaveLength(2)
})

it('tells nobody that it is stored before their own write is done', async () => {
  const {write, written} = slowDatabase()
  const {add} = groupCommit(write)
  const order: string[] = []
  const first = add('a').then(() => order.push('a stored'))
  await written(0)
  const second = add('b').then(() => order.push('b stored'))
  ;(await written(0)).done()
  await first
  await written(1)
  order.push('b is being written')
  ;(await written(1)).done()
  await second
  expect(order).toEqual(['a stored', 'b is being written', 'b stored'])
})

it('fails those whose own write failed, and does not try it again', async () => {
  const {write, written, writes} = slowDatabase()
  const {add, end} = groupCommit(write)
  const lost = Promise.allSettled([add('a'), add('b')])
  await written(0)
  const kept = add('c')
  ;(await written(0)).fail(new Error('the line went dead'))
  expect((await lost).map(({status}) => status)).toEqual(['rejected', 'rejected'])
  ;(await written(1)).done()
  await kept
  await end()
  expect(writes.map(({items}) => items)).toEqual([['a', 'b'], ['c']])
})

it('turns away what a slow database could not store in time', async () => {
  const {write, written} = slowDatabase()
  const {add} = groupCommit(write)
  void add('first')
  await written(0)
  let turnedAway = 0
  for (let n = 0; n < 20_003; n++) {
    void add('x').catch(() => {
      turnedAway++
    })
  }
  await Promise.resolve()
  expect(turnedAway).toBe(3)
})

it('ends when all is stored, and takes nothing more', async () => {
  const {write, written} = slowDatabase()
  const {add, end} = groupCommit(write)
  const stored: string[] = []
  void add('a').then(() => stored.push('a'))
  await written(0)
  void add('b').then(() => stored.push('b'))
  const ended = end()
  await expect(add('late')).rejects.toThrow('closed')
  ;(await written(0)).done()
  ;(await written(1)).done()
  await ended
  expect(stored).toEqual(['a', 'b'])
})

it('writes together what arrives together, though a write leaves nobody time to arrive', async () => {
  const writes: number[] = []
  // As the embedded database does: the whole write is done before any socket is looked at.
  const {add} = groupCommit<number>((items) => {
    writes.push(items.length)
    return Promise.resolve()
  })
  const arrivals = Array.from({length: 20}, async (_, item) => {
    await new Promise((resolve) => setImmediate(resolve))
    await add(item)
  })
  await Promise.all(arrivals)
  expect(writes.length).toBeLessThan(5)
})
