import autocannon from 'autocannon'

import {picturesIn, Reader} from '#tests/support/reader.ts'
import {testedPage, verdictOn} from '#tests/support/test-of-copy.ts'

/** Seconds, about, that each load lasts. */
const seconds = 8
const warmUp = 500

/** What came of a load. */
export interface Load {
  connections: number
  exposuresPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/**
 * Exposures that a site counts in a second, for more and more visitors at a time. Each comes from an
 * address of its own, as browsers that saw the same arm for the first time: with the same cookie.
 *
 * @throws when an exposure is not acknowledged, or the site has counted another number of them
 */
export async function exposuresUntilSaturation(
  site: string,
  connections: readonly number[],
): Promise<Load[]> {
  const reader = new Reader(site)
  const [picture = ''] = picturesIn((await reader.open(testedPage)).body)
  const headers = {
    cookie: [...reader.cookies].map(([name, {value}]) => `${name}=${value}`).join('; '),
    'sec-fetch-site': 'same-origin',
    'sec-fetch-dest': 'image',
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36',
  }
  let visitors = 0
  let acknowledged = 0
  const load = async (together: number, amount: number) => {
    const since = performance.now()
    const {latency} = await autocannon({
      url: site,
      connections: together,
      amount,
      requests: [
        {
          path: picture,
          setupRequest: (request) => {
            const number = visitors++
            const address = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`
            return {...request, headers: {...headers, 'x-forwarded-for': address}}
          },
          onResponse: (_status, _body, _context, answer) => {
            if (/\.1\.0\./.test(String(answer?.['set-cookie']))) acknowledged += 1
          },
        },
      ],
    })
    return {perSecond: (amount * 1000) / (performance.now() - since), latency}
  }

  let pace = (await load(8, warmUp)).perSecond
  let asked = warmUp
  const loads: Load[] = []
  for (const together of connections) {
    const amount = Math.max(together, Math.round((pace * seconds) / together) * together)
    const {perSecond, latency} = await load(together, amount)
    asked += amount
    pace = perSecond
    loads.push({
      connections: together,
      exposuresPerSecond: perSecond,
      p50: latency.p50,
      p99: latency.p99,
    })
  }
  const {visitors: counted} = await verdictOn(site)
  if (acknowledged !== asked || counted !== asked) {
    throw new Error(`Of ${asked} exposures, ${acknowledged} were acknowledged, ${counted} counted`)
  }
  return loads
}
