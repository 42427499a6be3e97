import {brotliCompressSync, gzipSync} from 'node:zlib'

/** Milliseconds in which the server has made its best compression. */
const patience = 30_000

/** What a first visit costs, in bytes, as the server sends it; the page needs nothing else. */
export async function measureWeight(url: string) {
  const html = await (await fetch(url)).text()
  const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
  const best = brotliCompressSync(html).length
  return {
    html: Buffer.byteLength(html) - Buffer.byteLength(css),
    css: Buffer.byteLength(css),
    javascript: [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gs)].reduce(
      (sum, [, code]) => sum + Buffer.byteLength(code ?? ''),
      0,
    ),
    // The icon and the rules for fetching ahead are asked for when the page is there.
    requestsBeforeFirstPaint:
      1 + [...html.matchAll(/<(?:link rel="stylesheet"|script src)/g)].length,
    gzip: gzipSync(html, {level: 6}).length,
    brotliOfFirstReader: await sent(url),
    brotli: await sentAtMost(url, best * 1.01),
  }
}

/** Bytes of the body as they cross the line. */
async function sent(url: string): Promise<number> {
  const response = await fetch(url, {headers: {'accept-encoding': 'br'}})
  await response.arrayBuffer()
  return Number(response.headers.get('content-length'))
}

async function sentAtMost(url: string, bytes: number): Promise<number> {
  const since = performance.now()
  for (;;) {
    const size = await sent(url)
    if (size <= bytes || performance.now() - since > patience) return size
  }
}
