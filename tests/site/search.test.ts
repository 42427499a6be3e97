/** Search, the pages that answer missing addresses, and pages for machines. */
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'
import {type RunningSite, startSite} from '#tests/support/site.ts'

jest.setTimeout(240_000)

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

async function read(path: string) {
  const response = await fetch(site.url + path)
  return {status: response.status, headers: response.headers, text: await response.text()}
}

test.each([
  ['runners nkee', '/conditions/runners-knee'],
  ['st 35', '/points/st35'],
  ['犊鼻', '/points/st35'],
  ['dry needling', '/treatments/dry-needling'],
])('a search for “%s” leads to %s, without scripts', async (query, address) => {
  const {status, headers, text} = await read(`/search?q=${encodeURIComponent(query)}`)
  expect(status).toBe(200)
  expect(text).toContain(`href="${address}"`)
  expect(text).toContain('<meta name="robots" content="noindex"/>')
  expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('cache-control')).toBe('private, max-age=0, must-revalidate')
})

test('a query is words, whatever is in it', async () => {
  const {status, text} = await read(`/search?q=${encodeURIComponent('<script>"&\u0000 *^~(')}`)
  expect(status).toBe(200)
  expect(text).not.toContain('<script>"')
  expect((await read(`/search?q=${'knee '.repeat(500)}`)).text).toContain('first 200 characters')
  expect((await read('/search')).text).toContain('What are you looking for?')
})

test('a missing address leads to what it may mean', async () => {
  const {status, text} = await read('/conditions/runner-knee')
  expect(status).toBe(404)
  expect(text).toContain('href="/conditions/runners-knee"')
})

test('each page has a twin in Markdown, which names the page as the one to list', async () => {
  for (const page of ['/conditions/runners-knee', '/points/st35', '/treatments/dry-needling']) {
    expect((await read(page)).text).toContain(
      `<link rel="alternate" type="text/markdown" href="${page}.md"/>`,
    )
    const {headers, text} = await read(`${page}.md`)
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(headers.get('link')).toBe(`<${site.url}${page}>; rel="canonical"`)
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(text).toMatch(/^---\ntitle: /)
  }
  expect((await read('/conditions/not-there.md')).status).toBe(404)
})

test('llms.txt leads to the twins', async () => {
  const {headers, text} = await read('/llms.txt')
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toContain(`(${site.url}/conditions/runners-knee.md)`)
})
