/** What the Studio hears after a publication, of a site that serves what this test says. */
import {createServer, type Server} from 'node:http'

import {GET} from '#app/api/live/route.ts'
import {contentDigestHeader, digestOf} from '#app/documents/content-digest.ts'
import {loadPageAt} from '#sanity/load/page-at.ts'
import {freePort} from '#tests/support/free-port.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'

jest.setTimeout(60_000)

const knee = '/conditions/runners-knee'

let lake: RunningLake
let site: Server
/** What readers get at each path. */
const served = new Map<string, {status: number; headers: Record<string, string>}>()

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  const port = await freePort()
  site = createServer((request, response) => {
    const {status, headers} = served.get(request.url ?? '') ?? {status: 404, headers: {}}
    response.writeHead(status, headers).end()
  })
  await new Promise<void>((resolve) => site.listen(port, '127.0.0.1', resolve))
  process.env.LAKE_PORT = String(lake.port)
  process.env.SELF_URL = `http://127.0.0.1:${port}`
  process.env.SITE_URL = 'https://clinic.test'
})
afterAll(async () => {
  site.close()
  site.closeAllConnections()
  await lake.close()
})

async function ask(page: string, headers: Record<string, string> = {'x-reader-near': 'true'}) {
  const url = `https://clinic.test/api/live?page=${encodeURIComponent(page)}`
  const response = await GET(new Request(url, {headers}))
  const answer: unknown = await response.json()
  return {status: response.status, answer}
}

async function serve(page: string) {
  const {loaded} = await loadPageAt(page)
  served.set(page, {status: 200, headers: {[contentDigestHeader]: digestOf(loaded.content)}})
}

test('a page is live when it is served as it is published, and behind until then', async () => {
  await serve(knee)
  expect((await ask(knee)).answer).toEqual({address: `https://clinic.test${knee}`, state: 'live'})
  await lake.client.patch('treatment-dry-needling').set({summary: 'Thin needles.'}).commit()
  expect((await ask(knee)).answer).toMatchObject({state: 'behind'})
  await serve(knee)
  expect((await ask(knee)).answer).toMatchObject({state: 'live'})
})

test('the list of conditions is a page, too', async () => {
  await serve('/')
  expect((await ask('/')).answer).toMatchObject({state: 'live', address: 'https://clinic.test/'})
})

test('what is not published is gone when nothing is served, and may lead on', async () => {
  const old = '/conditions/old-name'
  expect((await ask(old)).answer).toMatchObject({state: 'gone'})
  served.set(old, {status: 200, headers: {}})
  expect((await ask(old)).answer).toMatchObject({state: 'behind'})
  const page = {_type: 'reference', _ref: 'condition-runners-knee', _weak: true}
  await lake.client.create({_id: 'redirect-old', _type: 'redirect', from: old, page})
  expect((await ask(old)).answer).toMatchObject({state: 'behind'})
  served.set(old, {status: 308, headers: {location: knee}})
  expect((await ask(old)).answer).toMatchObject({
    state: 'moved',
    leadsTo: `https://clinic.test${knee}`,
  })
})

test('a fault in the content is named', async () => {
  await lake.client.patch('condition-neck-pain').unset(['title']).commit()
  const {answer} = await ask('/conditions/neck-pain')
  expect(answer).toMatchObject({
    state: 'faulty',
    problems: [{documentId: 'condition-neck-pain', path: 'title'}],
  })
})

test('strangers are told nothing, and nobody can have it fetch something else', async () => {
  expect((await ask(knee, {})).status).toBe(403)
  for (const path of [
    '',
    'https://evil.test/',
    '//evil.test/',
    '/api/health',
    '/studio',
    '/@x:1/',
  ]) {
    expect((await ask(path)).status).toBe(400)
  }
})
