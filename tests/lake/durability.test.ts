import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {SqliteStore} from '#lake/store/sqlite-store.ts'
import {spawnLake} from './lake-process.ts'

/** Lakes at a time, each in its own folder, and how often each is killed. */
const lakes = 2
const rounds = 10
const writers = 4

/** What the lake acknowledged: a value for each document, and whole transactions. */
interface Acknowledged {
  counters: Map<string, number>
  groups: Set<string>
}

it(`loses nothing that it acknowledged, in ${lakes * rounds} kills`, async () => {
  await Promise.all(Array.from({length: lakes}, killAgainAndAgain))
}, 120_000)

async function killAgainAndAgain(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'lake-durability-'))
  const acknowledged: Acknowledged = {counters: new Map(), groups: new Set()}
  const sent: Acknowledged = {counters: new Map(), groups: new Set()}

  for (let round = 0; round < rounds; round++) {
    const lake = await spawnLake(directory)
    const killed = new AbortController()
    // Killed when so many writes were acknowledged, while those of the other writers are under way.
    let until = 1 + Math.floor(Math.random() * 40)
    const onAcknowledged = () => {
      until--
      if (until === 0) lake.child.kill('SIGKILL')
    }
    const writing = Array.from({length: writers}, (_, writer) =>
      write(lake.port, `${round}-${writer}`, sent, acknowledged, {
        killed: killed.signal,
        onAcknowledged,
      }),
    )
    expect(await lake.ended).toBe('SIGKILL')
    killed.abort()
    await Promise.all(writing)
    verify(directory, sent, acknowledged)
  }
  expect(acknowledged.groups.size).toBeGreaterThan(rounds)
  await rm(directory, {recursive: true})
}

/** Writes one thing after the other until the lake is gone. */
async function write(
  port: number,
  name: string,
  sent: Acknowledged,
  acknowledged: Acknowledged,
  {killed, onAcknowledged}: {killed: AbortSignal; onAcknowledged: () => void},
): Promise<void> {
  const id = `counter-${name}`
  for (let n = 1; !killed.aborted; n++) {
    const group = `group-${name}-${n}`
    try {
      sent.counters.set(id, n)
      await mutate(port, [
        {createIfNotExists: {_id: id, _type: 'counter', n: 0}},
        {patch: {id, inc: {n: 1}}},
      ])
      acknowledged.counters.set(id, n)
      onAcknowledged()
      sent.groups.add(group)
      const members = [0, 1, 2].map((member) => ({
        _id: `${group}.${member}`,
        _type: 'member',
        group,
      }))
      await mutate(port, [
        {create: {_id: group, _type: 'group'}},
        ...members.map((member) => ({create: {...member, of: {_ref: group}}})),
      ])
      acknowledged.groups.add(group)
      onAcknowledged()
    } catch {
      return
    }
  }
}

async function mutate(port: number, mutations: unknown[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  })
  await response.json()
  if (!response.ok) throw new Error(`Refused with ${response.status}`)
}

/** Opens what the killed lake left behind. */
function verify(directory: string, sent: Acknowledged, acknowledged: Acknowledged): void {
  const store = new SqliteStore(directory)
  try {
    for (const [id, n] of acknowledged.counters) {
      const stored = Number(store.get(id)?.n)
      expect(stored).toBeGreaterThanOrEqual(n)
      expect(stored).toBeLessThanOrEqual(sent.counters.get(id)!)
    }
    for (const group of sent.groups) {
      const members = [group, ...[0, 1, 2].map((member) => `${group}.${member}`)]
      const found = members.filter((id) => store.get(id)).length
      expect([0, members.length]).toContain(found)
      if (acknowledged.groups.has(group)) expect(found).toBe(members.length)
    }
    const logged = store.database
      .prepare('select count(*) as n, coalesce(max(sequence), 0) as last from commits')
      .get()
    expect(logged?.n).toBe(logged?.last)
  } finally {
    store.close()
  }
}
