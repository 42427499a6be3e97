import type {LookupFunction} from 'node:net'

const addresses = [
  {address: '127.0.0.1', family: 4},
  {address: '::1', family: 6},
]

/** Whether an address is an http(s) URL of this very machine, without credentials. */
export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const {protocol, hostname, username, password} = new URL(text)
  if (protocol !== 'http:' && protocol !== 'https:') return false
  if (username || password) return false
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

/**
 * Resolves every name to loopback: no resolver, hosts file or changed DNS answer can lead a request
 * elsewhere, and none costs time.
 */
export const loopbackLookup: LookupFunction = (_hostname, {all, family}, done) => {
  const wanted = addresses.filter((entry) => !family || entry.family === Number(family))
  const [first] = wanted
  if (all) done(null, wanted)
  else if (first) done(null, first.address, first.family)
  else done(new Error(`no loopback address of family ${family}`), '')
}
