import {pagesInPart, partCount, sitemapOfPages, sitemapOfParts} from '#lib/sitemap/sitemap.ts'

test('a sitemap has one file until there are too many pages for it', () => {
  expect([0, 1, pagesInPart].map(partCount)).toEqual([1, 1, 1])
  expect([pagesInPart + 1, 3 * pagesInPart].map(partCount)).toEqual([2, 3])
})

test('a full file stays within what the protocol allows: 50,000 addresses, 50 MB', () => {
  const url = `https://clinic.example/trigger-points/${'x'.repeat(80)}`
  const page = {url, lastChanged: '2026-11-22T12:00:00Z'}
  const file = sitemapOfPages(Array.from({length: pagesInPart + 1}, () => page))
  expect(pagesInPart + 1).toBeLessThanOrEqual(50_000)
  expect(Buffer.byteLength(file)).toBeLessThan(50 * 1024 * 1024)
})

test('a page says when it changed, where that is known', () => {
  expect(
    sitemapOfPages([
      {url: 'https://clinic.example/'},
      {url: 'https://clinic.example/points/st35', lastChanged: '2026-11-22T12:00:00Z'},
    ]),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://clinic.example/</loc></url>
<url><loc>https://clinic.example/points/st35</loc><lastmod>2026-11-22T12:00:00Z</lastmod></url>
</urlset>
`)
})

test('what XML would misread is written out', () => {
  expect(sitemapOfParts(['https://clinic.example/?a&b<c>'])).toContain(
    '<sitemap><loc>https://clinic.example/?a&amp;b&lt;c&gt;</loc></sitemap>',
  )
})
