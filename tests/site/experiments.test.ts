/** Tests of copy as readers meet them: served, counted and ended through a real lake and server. */
import {brotliCompressSync} from 'node:zlib'

import pLimit from 'p-limit'

import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type Answer, picturesIn, Reader} from '#tests/support/reader.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'
import {
  armOf,
  otherWords,
  resultsOn,
  testedPage as knee,
  testOfCopy,
  verdictOn,
} from '#tests/support/test-of-copy.ts'

jest.setTimeout(300_000)

const elbow = '/conditions/tennis-elbow'
/** With shares that are not the same, so that none passes for the other. */
const unevenTest = {
  ...testOfCopy,
  variants: testOfCopy.variants.map((variant) => ({...variant, weight: 40})),
  controlWeight: 60,
}

/** Readers at a time. */
const together = 12

let lake: RunningLake
let site: RunningSite
let address = 0

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  site = await startSite({lake, env: {TRUSTED_PROXIES: '1'}})
})
afterAll(async () => {
  await site.close()
  await lake.close()
})

/** Somebody new, from an address of their own. */
function reader(headers: Record<string, string> = {}): Reader {
  address += 1
  return new Reader(site.url, {
    'x-forwarded-for': `198.51.${address >> 8}.${address & 255}`,
    ...headers,
  })
}

/** Does what the Studio does and waits until the site has taken notice. */
async function publish(id: string, change: () => Promise<unknown>): Promise<void> {
  const from = site.lines.length
  await change()
  await site.until(`the publication of ${id} to be carried out`, (lines) =>
    lines.slice(from).some((line) => site.eventOf(line, 'revalidated')?.documentId === id),
  )
}

const start = (test: typeof unevenTest) =>
  publish(test._id, () => lake.client.createOrReplace(test))
const stop = (id: string) =>
  publish(id, () =>
    lake.client.patch(id).set({status: 'stopped', stoppedAt: new Date().toISOString()}).commit(),
  )

/** Exposures and refused requests of each arm, as the Studio is told. */
async function told(id?: string) {
  const {arms} = await verdictOn(site.url, id)
  return arms.map(({exposures, rejected}) => ({exposures, rejected}))
}

/** What a reader gets, but for what differs from answer to answer. */
function lasting({status, headers, body}: Answer) {
  const {date, 'x-rendered-at': renderedAt, ...rest} = headers
  expect(date).toBeDefined()
  expect(renderedAt).toBeDefined()
  return {status, headers: rest, body}
}

/** Does something as often, several at a time. */
function repeat<T>(times: number, deed: () => Promise<T>): Promise<T[]> {
  const limit = pLimit(together)
  return Promise.all(Array.from({length: times}, () => limit(deed)))
}

/** What the Studio is answered that asks for the results of a test. */
async function answerOn(id: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}/api/experiments/${id}`, {headers})
  return {status: response.status, text: await response.text(), headers: response.headers}
}

/** Somebody new who got this arm. */
async function readerOfArm(arm: number): Promise<{person: Reader; page: Answer}> {
  for (;;) {
    const person = reader()
    const page = await person.open(knee)
    if (armOf(page) === arm) return {person, page}
  }
}

describe('a test on one page', () => {
  let before: Answer

  beforeAll(async () => {
    before = await reader().open(knee)
    await start(unevenTest)
  })

  it('gives readers the arms in proportion to their shares', async () => {
    const visits = 600
    const arms = await repeat(visits, async () => armOf(await reader().open(knee)))
    const others = arms.filter((arm) => arm === 1).length
    const expected = visits * 0.4
    // χ² with one degree of freedom; a fair split is beyond 15 once in ten thousand runs.
    const chi2 =
      (others - expected) ** 2 / expected + (others - expected) ** 2 / (visits - expected)
    expect(chi2).toBeLessThan(15)
  })

  it('keeps a reader in the same arm', async () => {
    const person = reader()
    const first = armOf(await person.open(knee))
    for (let n = 0; n < 8; n++) expect(armOf(await person.open(knee))).toBe(first)
  })

  it('gives browsers in the same state the same bytes, and says nothing else of them', async () => {
    const [one, two] = await Promise.all([readerOfArm(1), readerOfArm(1)])
    expect(one.person.cookies).toEqual(two.person.cookies)
    expect(JSON.stringify([...one.person.cookies])).toMatch(
      /^\[\["t[0-9a-f]{8}",\{"value":"1\.0\.0\.[\w-]{16}","path":"\/conditions\/runners-knee"\}\]\]$/,
    )
    expect(one.page.headers['set-cookie']?.[0]).toMatch(
      /; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  it('still fits into the first flight of a connection', async () => {
    const {page} = await readerOfArm(1)
    expect(brotliCompressSync(page.body).byteLength).toBeLessThanOrEqual(14_600)
  })

  it('is kept by no cache, and is one page to search engines', async () => {
    for (const arm of [0, 1]) {
      const {page} = await readerOfArm(arm)
      expect(page.headers['cache-control']).toBe('private, no-store')
      expect(page.headers.etag).toBeUndefined()
      expect(page.body).toContain(`<link rel="canonical" href="${site.url}${knee}"/>`)
      expect(page.body).not.toMatch(/<script(?! type="application\/ld\+json")/)
      const machines = (body: string) =>
        body.match(/<head>.*<\/head>|<script.*?<\/script>/gs)?.slice()
      expect(machines(page.body)).toEqual(machines(before.body))
    }
  })

  it('has no other address', async () => {
    const {person, page} = await readerOfArm(1)
    const key = /\/seen\/(\w+)/.exec(page.body)?.[1] ?? ''
    for (const path of [`${knee}/arms/${key}-1`, `${knee}/arms/none`]) {
      expect((await person.open(path)).status).toBe(404)
    }
  })

  it.each(['sec-gpc', 'dnt'])('leaves out whoever asks not to be measured, by %s', async (wish) => {
    const person = reader({[wish]: '1'})
    const page = await person.open(knee)
    expect(page.body).toBe(before.body)
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(page.headers['cache-control']).toBe('private, no-store')
  })

  it('touches no other page', async () => {
    const page = await reader().open(elbow)
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(picturesIn(page.body)).toEqual([])
  })

  it('shows what was published meanwhile, in every arm', async () => {
    const lede = 'Test data: a lede of today.'
    await publish('condition-runners-knee', () =>
      lake.client.patch('condition-runners-knee').set({lede}).commit(),
    )
    for (const arm of [0, 1]) expect((await readerOfArm(arm)).page.body).toContain(lede)
  })

  it('counts a browser once, and only what was in view', async () => {
    const {person, page} = await readerOfArm(1)
    const start = await told()
    await person.book(knee)
    expect(await told()).toEqual(start)
    await person.see(page)
    await person.see(page)
    await person.open(knee)
    await person.see(page)
    await person.book(knee)
    await person.book(knee)
    await person.call(knee)
    const [control, variant] = await told()
    expect(control).toEqual(start[0])
    expect(variant).toEqual({
      exposures: (start[1]?.exposures ?? 0) + 1,
      rejected: start[1]?.rejected,
    })
    expect([...person.cookies.values()][0]?.value).toMatch(/^1\.1\.1\./)
  })

  it('leads on to the booking page of site settings, whatever is asked for', async () => {
    const {person} = await readerOfArm(0)
    const {status, headers} = await person.ask(`${knee}/book?to=https://evil.example`)
    expect(status).toBe(303)
    expect(headers.location).toBe(
      await lake.client.fetch<string>('*[_id == "siteSettings"][0].bookingUrl'),
    )
  })

  describe('refuses and counts as refused', () => {
    /** What the attempts changed, over both arms. */
    async function change(attempts: () => Promise<unknown>) {
      const sum = (arms: {exposures: number; rejected: number}[]) => ({
        exposures: arms.reduce((total, {exposures}) => total + exposures, 0),
        rejected: arms.reduce((total, {rejected}) => total + rejected, 0),
      })
      const before = sum(await told())
      await attempts()
      const after = sum(await told())
      return {
        exposures: after.exposures - before.exposures,
        rejected: after.rejected - before.rejected,
      }
    }
    const image = {'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'image'}

    it('forged cookies, and none', async () => {
      const {page} = await readerOfArm(1)
      const [picture = ''] = picturesIn(page.body)
      const name = `t${/\w+$/.exec(picture)?.[0]}`
      expect(
        await change(async () => {
          await reader().ask(picture, image)
          await reader({cookie: `${name}=1.0.0.AAAAAAAAAAAAAAAA`}).ask(picture, image)
          await reader({cookie: `${name}=1.0.0`}).ask(picture, image)
        }),
      ).toEqual({exposures: 0, rejected: 3})
    })

    it('requests from other sites, and programs that render nothing', async () => {
      const {person, page} = await readerOfArm(1)
      const [picture = ''] = picturesIn(page.body)
      expect(
        await change(async () => {
          await person.ask(picture, {'sec-fetch-site': 'cross-site'})
          await person.ask(picture)
          await person.ask(picture, {...image, 'user-agent': 'Googlebot/2.1'})
        }),
      ).toEqual({exposures: 0, rejected: 3})
    })

    it('one state that is shown again and again', async () => {
      const {person, page} = await readerOfArm(1)
      const [picture = ''] = picturesIn(page.body)
      const state = [...person.cookies].map(([name, {value}]) => `${name}=${value}`).join('; ')
      const attempts = 300
      const replayer = reader({cookie: state})
      const {exposures, rejected} = await change(() =>
        repeat(attempts, async () => {
          await replayer.ask(picture, image)
          replayer.cookies.clear()
        }),
      )
      expect(exposures + rejected).toBe(attempts)
      expect(exposures).toBeGreaterThan(0)
      expect(exposures).toBeLessThanOrEqual(6)
    })

    it('tests that are over', async () => {
      const {person, page} = await readerOfArm(1)
      await start({...unevenTest, revision: 2})
      const {refusedBefore} = await resultsOn(site.url)
      const past = await change(() => person.see(page))
      // They belong to the revision before.
      expect(past).toEqual({exposures: 0, rejected: 0})
      expect((await resultsOn(site.url)).refusedBefore).toBe(refusedBefore + 1)
      expect(armOf((await readerOfArm(1)).page)).toBe(1)
    })
  })

  it('counts nothing that is fetched ahead', async () => {
    const {person, page} = await readerOfArm(1)
    const before = await told()
    const ahead = {'sec-fetch-site': 'same-origin', 'sec-purpose': 'prefetch;prerender'}
    for (const picture of picturesIn(page.body)) {
      expect((await person.ask(picture, ahead)).headers['set-cookie']).toBeUndefined()
    }
    expect((await person.ask(`${knee}/book`, ahead)).status).toBe(303)
    expect(await told()).toEqual(before)
  })

  it('tells its results to members of the project, and to nobody else', async () => {
    const {status, headers} = await answerOn(unevenTest._id)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-store')
    const stranger = await answerOn(unevenTest._id, {authorization: 'Bearer made-up'})
    expect(stranger.status).toBe(401)
    expect(stranger.text).toContain('Sign in')
    const far = await answerOn(unevenTest._id, {'x-forwarded-for': '192.0.2.1'})
    expect(far.status).toBe(403)
    for (const {text} of [stranger, far]) expect(text).not.toContain('exposures')
  })

  it.each(['experiment-unknown', 'condition-runners-knee', 'experiment-being-written'])(
    'has no results of %s',
    async (id) => {
      const draft = {...unevenTest, _id: 'experiment-being-written', status: 'draft', revision: 0}
      await lake.client.createOrReplace({...draft, startedAt: undefined})
      const answer = await answerOn(id)
      expect(answer.status).toBe(404)
      expect(answer.text).toContain('never started')
    },
  )

  it('serves crawlers an arm like anybody, and counts none', async () => {
    const before = await told()
    const crawler = reader({'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)'})
    const page = await crawler.open(knee)
    expect(page.headers['set-cookie']).toHaveLength(1)
    await crawler.see(page)
    const exposures = (arms: {exposures: number}[]) => arms.map((arm) => arm.exposures)
    expect(exposures(await told())).toEqual(exposures(before))
  })

  it('is over for everybody once it is stopped', async () => {
    const {person} = await readerOfArm(1)
    await stop(unevenTest._id)
    const page = await person.open(knee)
    expect(armOf(page)).toBe(0)
    expect(picturesIn(page.body)).toEqual([])
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect((await person.book(knee)).status).toBe(303)
  })
})

test('a test on every page goes with its reader from page to page', async () => {
  const everywhere = {
    ...unevenTest,
    condition: undefined,
    _id: 'experiment-everywhere',
    slot: 'ctaHeading',
    controlWeight: 50,
    variants: [{_key: 'b', _type: 'experimentVariant', text: otherWords, weight: 50}],
  }
  await publish(everywhere._id, () => lake.client.createOrReplace(everywhere))
  const person = reader()
  const arm = armOf(await person.open(knee))
  expect([...person.cookies.values()].map(({path}) => path)).toEqual(['/'])
  const page = await person.open(elbow)
  expect(armOf(page)).toBe(arm)
  await person.see(page)
  await person.see(await person.open(knee))
  const counted = await told(everywhere._id)
  expect(counted.map(({exposures}) => exposures)).toEqual(arm === 1 ? [0, 1] : [1, 0])

  // A page that nobody has published is in no test.
  const madeUp = await reader().open('/conditions/made-up')
  expect(madeUp.status).toBe(404)
  expect(madeUp.headers['set-cookie']).toBeUndefined()
  expect(picturesIn(madeUp.body)).toEqual([])
  const elbowDocument = await lake.client.getDocument('condition-tennis-elbow')
  await publish('condition-made-up', () =>
    lake.client.createOrReplace({
      ...elbowDocument,
      _id: 'condition-made-up',
      _type: 'condition',
      slug: {_type: 'slug', current: 'made-up'},
    }),
  )
  const published = await reader().open('/conditions/made-up')
  expect(published.status).toBe(200)
  expect(published.headers['set-cookie']).toHaveLength(1)
  await stop(everywhere._id)
})

// A second site on the same lake takes the webhook over: from here on, the first one hears nothing.
test('without a running test, pages are what they are where tests are turned off', async () => {
  const without = await startSite({lake, env: {EXPERIMENTS: 'off', SITE_URL: site.url}})
  try {
    for (const path of [knee, elbow, '/']) {
      const here = lasting(await reader().open(path))
      const there = lasting(await new Reader(without.url).open(path))
      expect(here.headers['set-cookie']).toBeUndefined()
      expect(here).toEqual(there)
    }
    const results = await fetch(`${without.url}/api/experiments/${unevenTest._id}`)
    expect(results.status).toBe(404)
    expect(await results.text()).toContain('turned off')
  } finally {
    await without.close()
  }
})

test('a page is served, uncounted, while the counts are out of reach', async () => {
  const lost = await startSite({
    lake,
    env: {DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/nothing'},
  })
  try {
    const from = lost.lines.length
    await lake.client.createOrReplace({...unevenTest, revision: 3})
    await lost.until('the test to start', (lines) =>
      lines.slice(from).some((line) => lost.eventOf(line, 'revalidated')),
    )
    const person = new Reader(lost.url)
    const page = await person.open(knee)
    expect(page.status).toBe(200)
    expect(picturesIn(page.body)).toHaveLength(1)
    for (const picture of await person.see(page)) expect(picture.status).toBe(200)
    expect((await person.book(knee)).status).toBe(303)
    expect(lost.lines.join('\n')).not.toContain('secret@')
  } finally {
    await lost.close()
  }
})
