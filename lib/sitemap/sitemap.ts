/** Pages in one file of the sitemap. The protocol allows 50,000; fewer are sooner made and read. */
export const pagesInPart = 10_000

/** How many files a sitemap of so many pages needs; one at least. */
export function partCount(pages: number): number {
  return Math.max(1, Math.ceil(pages / pagesInPart))
}

export interface SitemapPage {
  /** Absolute. */
  url: string
  /** ISO 8601; left out where it is not known. */
  lastChanged?: string
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A file of the sitemap that lists pages. */
export function sitemapOfPages(pages: readonly SitemapPage[]): string {
  return file(
    'urlset',
    pages.map(
      ({url, lastChanged}) =>
        `<url>${element('loc', url)}${lastChanged === undefined ? '' : element('lastmod', lastChanged)}</url>`,
    ),
  )
}

/** The sitemap's first file where it has several: it lists the others, by their absolute addresses. */
export function sitemapOfParts(urls: readonly string[]): string {
  return file(
    'sitemapindex',
    urls.map((url) => `<sitemap>${element('loc', url)}</sitemap>`),
  )
}

function file(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${namespace}">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
