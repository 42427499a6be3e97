import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {SqliteStore} from '#lake/store/sqlite-store.ts'
import {createEvaluate} from '#lake/webhooks/evaluate.ts'
import {startWebhooks} from '#lake/webhooks/webhooks.ts'
import {Receiver} from './webhooks-receiver.ts'

/** Starts a lake that writes, kills it once so many writes were acknowledged; says which were. */
const writeAndKill = (directory: string, url: string, count: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const victim = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'webhooks-victim.ts'),
      directory,
      url,
    ])
    let output = ''
    let problems = ''
    victim.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.split('\n').length > count) victim.kill('SIGKILL')
    })
    victim.stderr.on('data', (chunk: Buffer) => (problems += chunk.toString()))
    victim.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(problems))
      // What follows the last line's end was cut off, and so was not acknowledged.
      else resolve(output.slice(0, output.lastIndexOf('\n')).split(/\s/))
    })
  })

test.each([1, 7, 40])('killed after %i acknowledged writes, all are told of', async (count) => {
  const directory = mkdtempSync(join(tmpdir(), 'lake-killed-'))
  const receiver = await Receiver.listen()
  try {
    const acknowledged = await writeAndKill(directory, receiver.url, count)
    expect(acknowledged.length).toBeGreaterThanOrEqual(3 * count)

    const store = new SqliteStore(directory)
    const webhooks = startWebhooks({
      store,
      hooks: [{id: 'revalidate', name: 'R', url: receiver.url, on: ['create'], projection: '_id'}],
      evaluate: createEvaluate((id) => store.get(id)),
    })
    await webhooks.idle()
    const told = new Set(receiver.bodies)
    expect(acknowledged.filter((id) => !told.has(id))).toEqual([])
    // Nothing is told of a write that is not there, and what is told twice bears the same key.
    expect([...told].filter((id) => typeof id !== 'string' || !store.get(id))).toEqual([])
    const keys = new Set(receiver.requests.map(({headers}) => headers['idempotency-key']))
    expect(keys.size).toBe(told.size)
    await webhooks.close()
    store.close()
  } finally {
    await receiver.close()
    rmSync(directory, {recursive: true})
  }
})
