import {writeSync} from 'node:fs'

import {openCounts} from '#lib/experiments/store/counts.ts'

/**
 * Counts as fast as it can until it is killed, and says so at once: a small letter for what it
 * begins to count, `A` being arm 0; the capital when that is stored; `!` when it is not.
 */
const [databaseUrl = '', folder = '', writers = '8'] = process.argv.slice(2)
const store = await openCounts({databaseUrl: databaseUrl || undefined, folder})
const say = (letter: string) => writeSync(1, letter)

await Promise.all(
  Array.from({length: Number(writers)}, async (_, writer) => {
    const arm = writer % 4
    const [began, stored] = [['a', 'b', 'c', 'd'][arm] ?? '', ['A', 'B', 'C', 'D'][arm] ?? '']
    for (;;) {
      say(began)
      try {
        await store.add({
          day: '2026-03-01',
          experiment: 'killed',
          revision: 1,
          arm,
          kind: 'exposure',
        })
        say(stored)
      } catch {
        say('!')
      }
    }
  }),
)
