/** What readers meet after editors did something, through a real lake and a real `next start`. */
import {encodeSignatureHeader} from '@sanity/webhook'
import {z} from 'zod'

import {redirectFrom} from '#sanity/redirect-from.ts'
import {until} from '#scripts/until.ts'
import {type HoldingProxy, startHoldingProxy} from '#tests/support/holding-proxy.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite, webhookSecret} from '#tests/support/site.ts'

import {faq} from './small-clinic.ts'

jest.setTimeout(240_000)

const knee = 'condition-runners-knee'
const kneePath = '/conditions/runners-knee'

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

const open = (path: string) => fetch(site.url + path, {redirect: 'manual'})
const read = async (path: string) => (await open(path)).text()

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

/** Unpublishes the page. The site leaves a redirect at its address, unless there is one. */
async function withdraw(): Promise<void> {
  const hasRedirect = await lake.client.getDocument(redirectFrom(kneePath, {page: knee})._id)
  await publish(() => lake.client.delete(knee), hasRedirect ? 1 : 2)
}

const rename = (slug: string) =>
  publish(
    () =>
      lake.client
        .patch(knee)
        .set({slug: {_type: 'slug', current: slug}})
        .commit(),
    2,
  )

test('a renamed page is at its new address, and all its old ones lead there for good', async () => {
  await rename('knee-pain')
  await rename('pain-around-the-kneecap')
  for (const old of [kneePath, '/conditions/knee-pain']) {
    const response = await open(old)
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe('/conditions/pain-around-the-kneecap')
  }
  expect((await open('/conditions/pain-around-the-kneecap')).status).toBe(200)

  await rename('runners-knee')
  expect((await open(kneePath)).status).toBe(200)
  expect((await open('/conditions/knee-pain')).headers.get('location')).toBe(kneePath)
  expect((await open('/conditions/pain-around-the-kneecap')).headers.get('location')).toBe(kneePath)
})

test('a page that was unpublished and comes back elsewhere is found from its old address', async () => {
  const document = await lake.client.getDocument(knee)
  await withdraw()
  const elsewhere = {...document!, slug: {_type: 'slug', current: 'elsewhere'}}
  await publish(() => lake.client.create(elsewhere))
  expect((await open(kneePath)).headers.get('location')).toBe('/conditions/elsewhere')
  await rename('runners-knee')
  expect((await open('/conditions/elsewhere')).headers.get('location')).toBe(kneePath)
})

test('an editor’s redirect answers at once, and goes when it is deleted', async () => {
  expect((await open('/old/page')).status).toBe(404)
  await publish(() =>
    lake.client.create({_id: 'redirect-test', _type: 'redirect', from: '/old/page', to: kneePath}),
  )
  const response = await open('/old/page')
  expect([response.status, response.headers.get('location')]).toEqual([308, kneePath])
  await publish(() => lake.client.delete('redirect-test'))
  expect((await open('/old/page')).status).toBe(404)
})

test('an unpublished condition is gone from its address, the list and the sitemap, and comes back', async () => {
  const document = await lake.client.getDocument(knee)
  await withdraw()
  expect((await open(kneePath)).status).toBe(404)
  expect(await read('/')).not.toContain(kneePath)
  expect(await read('/sitemap.xml')).not.toContain(kneePath)
  await publish(() => lake.client.create(document!))
  expect((await open(kneePath)).status).toBe(200)
  expect(await read('/')).toContain(kneePath)
  expect(await read('/sitemap.xml')).toContain(kneePath)
})

test('what a page refers to appears on it when it is published', async () => {
  const waiting = {_type: 'reference', _key: 'w', _ref: 'faq-1', _weak: true}
  await publish(() => lake.client.patch(knee).append('faqs', [waiting]).commit())
  expect(await read(kneePath)).not.toContain('Test question 1?')
  await publish(() => lake.client.create(faq(1)))
  expect(await read(kneePath)).toContain('Test question 1?')
})

test('site settings change every page', async () => {
  await publish(() =>
    lake.client.patch('siteSettings').set({telephoneDisplay: '(212) 555-0199'}).commit(),
  )
  for (const path of ['/', kneePath, '/nothing/here']) {
    expect(await read(path)).toContain('(212) 555-0199')
  }
})

test('a draft changes nothing for readers', async () => {
  const before = await read(kneePath)
  const document = await lake.client.getDocument(knee)
  const from = site.lines.length
  await lake.client.createOrReplace({...document!, _id: `drafts.${knee}`, title: 'A draft title'})
  await publish(() => lake.client.patch('siteSettings').set({internalNote: 'x'}).commit())
  expect(site.lines.slice(from).join()).not.toContain(`drafts.${knee}`)
  expect(await read(kneePath)).toBe(before)
  await lake.client.delete(`drafts.${knee}`)
})

test('a repeated delivery does nothing twice', async () => {
  const document = await lake.client.getDocument(knee)
  const body = JSON.stringify({before: document, after: {...document, lede: 'x'}})
  const deliver = async () => {
    const response = await fetch(`${site.url}/api/revalidate`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'test-key',
        'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), webhookSecret),
      },
      body,
    })
    return {status: response.status, answer: (await response.json()) as unknown}
  }
  const from = site.lines.length
  const first = await deliver()
  const second = await deliver()
  expect(first).toMatchObject({status: 200, answer: {repeated: false}})
  expect(second).toMatchObject({status: 200, answer: {repeated: true}})
  const ofKnee = (line: string) => site.eventOf(line, 'revalidated')?.documentId === knee
  await site.until('the delivery to be carried out', (lines) => lines.slice(from).some(ofKnee))
  await publish(() => lake.client.patch('siteSettings').set({internalNote: 'y'}).commit())
  const carriedOut = site.lines.slice(from).filter(ofKnee)
  expect(carriedOut).toHaveLength(1)
})

test('a proxy that ends TLS in front of the site does not keep it from refreshing its pages', async () => {
  const body = JSON.stringify({operation: 'resync'})
  const from = site.lines.length
  await fetch(`${site.url}/api/revalidate`, {
    method: 'POST',
    headers: {
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'clinic.example',
      'sanity-webhook-signature': await encodeSignatureHeader(body, Date.now(), webhookSecret),
    },
    body,
  })
  const done = (line: string) => site.eventOf(line, 'revalidated')?.operation === 'resync'
  await site.until('the pages to be refreshed', (lines) => lines.slice(from).some(done))
  const line = site.lines.slice(from).find(done)
  expect(site.eventOf(line ?? '', 'revalidated')).toMatchObject({failed: [], stale: []})
})

test('an unsigned or forged webhook is refused and logged', async () => {
  const from = site.lines.length
  const send = (headers: Record<string, string>) =>
    fetch(`${site.url}/api/revalidate`, {method: 'POST', headers, body: '{}'})
  expect((await send({})).status).toBe(401)
  const forged = await encodeSignatureHeader(
    '{}',
    Date.now(),
    'another secret of some length, indeed',
  )
  expect((await send({'sanity-webhook-signature': forged})).status).toBe(401)
  expect(
    site.lines.slice(from).filter((line) => site.eventOf(line, 'webhook-refused')),
  ).toHaveLength(2)
  expect(site.lines.join()).not.toContain(webhookSecret)
})

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

  // Each leaves a redirect at its address.
  await publish(
    () => lake.client.delete({query: '*[_id match "condition-copy-*"]'}),
    2 * names.length,
  )
})

describe('content with a fault', () => {
  test('is named in the log, and the last good page stays until it is mended', async () => {
    const good = await read(kneePath)
    const document = await lake.client.getDocument(knee)
    const from = site.lines.length
    await publish(() => lake.client.patch(knee).unset(['mechanisms[0].title']).commit())
    const problem = site.lines
      .slice(from)
      .map((line) => site.eventOf(line, 'content-invalid'))
      .find((line) => line !== undefined)
    expect(problem).toMatchObject({
      page: kneePath,
      documentId: knee,
      path: 'mechanisms[0].title',
    })
    expect(problem?.reason).toEqual(expect.any(String))
    expect(await read(kneePath)).toBe(good)

    await publish(() =>
      lake.client.patch('siteSettings').set({clinicName: 'Another name'}).commit(),
    )
    expect((await open(kneePath)).status).toBe(200)

    await publish(() => lake.client.createOrReplace({...document!, title: 'Mended'}))
    expect(await read(kneePath)).toContain('Mended')
  })

  test('that never made a page is answered as unavailable, and served once it is mended', async () => {
    const document = await lake.client.getDocument(knee)
    await publish(() =>
      lake.client.create({
        ...document!,
        _id: 'condition-broken',
        slug: {_type: 'slug', current: 'broken'},
        bodyRegion: 'nowhere',
      }),
    )
    const response = await open('/conditions/broken')
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('30')
    await publish(() => lake.client.patch('condition-broken').set({bodyRegion: 'knee'}).commit())
    expect((await open('/conditions/broken')).status).toBe(200)
  })
})

/** Comes last, for it takes the publications away from the site above. */
describe('where an answer of the lake is late', () => {
  let proxy: HoldingProxy
  let slow: RunningSite

  beforeAll(async () => {
    proxy = await startHoldingProxy(lake.port)
    slow = await startSite({lake, lakePort: proxy.port})
  })
  afterEach(() => proxy.release())
  afterAll(async () => {
    await slow.close()
    await proxy.close()
  })

  const title = (words: string) => lake.client.patch(knee).set({title: words}).commit()
  const text = async () => (await fetch(slow.url + kneePath)).text()
  const carriedOut = (from: number, count = 1) =>
    slow.until(
      `${count} publications to be carried out`,
      (lines) =>
        lines.slice(from).filter((line) => slow.eventOf(line, 'revalidated')?.documentId === knee)
          .length >= count,
    )

  test('a rendering that was under way during a publication does not outlive it', async () => {
    const from = slow.lines.length
    const before = await deliveries()
    proxy.hold('conventionalNote')
    await title('First edit')
    await proxy.held()
    await title('Second edit')
    await until(
      'two publications to be received',
      async () => (await deliveries()) - before >= 2 || undefined,
    )
    proxy.release()
    await carriedOut(from, 2)
    expect(await text()).toContain('Second edit')
  })

  test('a new text need not wait for who is related to the condition', async () => {
    await text()
    const from = slow.lines.length
    proxy.hold('references($places)')
    await title('Third edit')
    await until('the new text', async () => (await text()).includes('Third edit') || undefined)
    proxy.release()
    await carriedOut(from)
  })

  test('other relatives of its own are looked up, also when it refers as it did before', async () => {
    const {points, triggerPoints} = await lake.client.fetch<Record<string, unknown>>(
      '*[_id == $knee][0]{points, triggerPoints}',
      {knee},
    )
    const change = async (fields: Record<string, unknown>) => {
      const from = slow.lines.length
      await lake.client.patch(knee).set(fields).commit()
      await carriedOut(from)
    }
    const model = sampleDocuments().find(({_id}) => _id === knee)
    const isOffered = async () => (await text()).includes('"/conditions/twin"')
    expect(await isOffered()).toBe(false)
    await change({points: [], triggerPoints: []})
    const from = slow.lines.length
    await lake.client.create({
      ...model,
      ...{_id: 'condition-a-twin', _type: 'condition', title: 'Test twin', differentials: []},
      slug: {_type: 'slug', current: 'twin'},
    })
    await slow.until('the twin to be published', (lines) =>
      lines
        .slice(from)
        .some((line) => slow.eventOf(line, 'revalidated')?.documentId === 'condition-a-twin'),
    )
    expect(await isOffered()).toBe(false)
    await change({points, triggerPoints})
    expect(await isOffered()).toBe(true)
  })
})

/** How many publications of the condition a site has taken. */
async function deliveries(): Promise<number> {
  const hooks = `http://localhost:${lake.port}/v2021-10-04/hooks/projects/local`
  const [hook] = z.array(z.object({id: z.string()})).parse(await (await fetch(hooks)).json())
  const attempts: unknown = await (await fetch(`${hooks}/${hook!.id}/attempts?limit=1000`)).json()
  return z
    .array(z.object({documentId: z.string(), outcome: z.string()}))
    .parse(attempts)
    .filter(({documentId, outcome}) => documentId === knee && outcome === 'delivered').length
}
