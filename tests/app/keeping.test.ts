/** What is kept of answers that are not a page's: in files, by Next, and by caches on the way. */
import {existsSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'

import {renderMissing} from '#app/documents/missing-document.tsx'
import {renderSearch} from '#app/documents/search-document.tsx'
import {renderSitemapPart} from '#app/documents/sitemap-document.ts'
import {SearchIndex} from '#lib/search/search-index.ts'
import {siteSearch} from '#sanity/search/site-search.ts'
import {root} from '#tests/support/folders.ts'
import {type RunningLake, sampleDocuments, startLake} from '#tests/support/lake.ts'

/** How long Next was told to keep what was rendered last. */
const lives: unknown[] = []

jest.mock('next/cache', () => ({
  cacheTag: () => undefined,
  cacheLife: (life: unknown) => lives.push(life),
}))
jest.mock('#sanity/log.ts', () => ({log: () => undefined}))
jest.setTimeout(60_000)

const build = path.join('.ashi', `test-keeping-${process.pid}`)
const keptFiles = () => {
  const folder = path.join(root, build, 'cache', 'last-good')
  return existsSync(folder) ? readdirSync(folder) : []
}

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({documents: sampleDocuments()})
  process.env.LAKE_PORT = String(lake.port)
  process.env.SITE_URL = 'https://clinic.example'
  process.env.ASHI_DIST_DIR = build
})
afterAll(async () => {
  await lake.close()
  rmSync(path.join(root, build), {recursive: true, force: true})
})

test('a part of the sitemap beyond its end is missing, and leaves no file', async () => {
  expect((await renderSitemapPart(1)).status).toBe(200)
  await renderMissing('/not/there', Date.now())
  const before = keptFiles()
  expect(before).not.toEqual([])
  for (const part of [2, 9999]) expect((await renderSitemapPart(part)).status).toBe(404)
  expect(keptFiles()).toEqual(before)
})

test('what people search for is kept by nobody on the way', async () => {
  const {status, headers} = await renderSearch('knee pain')
  expect(status).toBe(200)
  expect(headers['cache-control']).toBe('private, max-age=0, must-revalidate')
})

test('a missing page whose suggestions may be old is soon made anew', async () => {
  const missing = () => renderMissing('/conditions/runner-knee', Date.now())
  lives.length = 0
  const {status, body} = await missing()
  expect(status).toBe(404)
  expect(body).toContain('href="/conditions/runners-knee"')
  expect(new Set(lives)).toEqual(new Set(['max']))

  const {index = new SearchIndex()} = await siteSearch.at('known')
  jest.spyOn(siteSearch, 'at').mockResolvedValueOnce({state: 'kept', index})
  lives.length = 0
  expect((await missing()).body).toBe(body)
  expect(lives).toContainEqual(expect.objectContaining({revalidate: 5}))
})
