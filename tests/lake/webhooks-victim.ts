import {SqliteStore} from '#lake/store/sqlite-store.ts'
import {createEvaluate} from '#lake/webhooks/evaluate.ts'
import {startWebhooks} from '#lake/webhooks/webhooks.ts'

/** A lake that writes as fast as it can, says each write that it acknowledges, and is to be killed. */
const [, , directory, url] = process.argv
if (!directory || !url) throw new Error('say where, and whom to tell')
const store = new SqliteStore(directory)
startWebhooks({
  store,
  hooks: [{id: 'revalidate', name: 'Revalidate', url, on: ['create'], projection: '_id'}],
  evaluate: createEvaluate((id) => store.get(id)),
})

const write = (): void => {
  const first = store.sequence * 3
  const ids = [first, first + 1, first + 2].map((number) => `d${number}`)
  store.commit({author: 'editor', mutations: ids.map((_id) => ({create: {_id, _type: 't'}}))})
  process.stdout.write(`${ids.join(' ')}\n`)
  setImmediate(write)
}
write()
