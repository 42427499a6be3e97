/** Which pages a publication touches that offer the condition as related. */
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

jest.setTimeout(120_000)

const knee = 'condition-runners-knee'

let lake: RunningLake
let site: RunningSite

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake})
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

const read = async (path: string) => (await fetch(site.url + path)).text()

/** Does what an editor does and waits until the site has refreshed its pages. */
async function publish(change: () => Promise<unknown>, publications = 1): Promise<void> {
  const from = site.lines.length
  await change()
  await site.until(
    `${publications} publications to be carried out`,
    (lines) =>
      lines.slice(from).filter((line) => site.eventOf(line, 'revalidated')).length >= publications,
  )
}

test('a new title touches the pages that offer the condition, and no other of its relatives', async () => {
  const model = sampleDocuments().find(({_id}) => _id === knee)
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const pathOf = (name: string) => `/conditions/copy-${name}`
  await publish(
    () =>
      lake.client.mutate(
        names.map((name) => ({
          create: {
            ...model,
            ...{_id: `condition-copy-${name}`, _type: 'condition', title: `Test copy ${name}`},
            slug: {_type: 'slug', current: `copy-${name}`},
          },
        })),
      ),
    names.length,
  )
  const others = names.filter((name) => name !== 'e')
  const texts = await Promise.all(others.map((name) => read(pathOf(name))))
  const offering = others.filter((_name, index) => texts[index]?.includes(`"${pathOf('e')}"`))
  expect(offering).toEqual(['a', 'b', 'c', 'd'])

  const from = site.lines.length
  await publish(() =>
    lake.client.patch('condition-copy-e').set({title: 'Test copy, renamed'}).commit(),
  )
  const events = site.lines.slice(from)
  const done = events.map((line) => site.eventOf(line, 'revalidated')).find(Boolean)
  expect(done).toMatchObject({documentId: 'condition-copy-e', failed: [], stale: []})
  const rendered = events.map((line) => site.eventOf(line, 'rendered')?.page)
  for (const name of others) {
    expect({name, isRendered: rendered.includes(pathOf(name))}).toEqual({
      name,
      isRendered: offering.includes(name),
    })
  }
  for (const name of offering) expect(await read(pathOf(name))).toContain('Test copy, renamed')
})
