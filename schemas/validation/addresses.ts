import type {ValidationError} from '@sanity/types'

import {telephonePattern, webAddress} from '#lib/content/primitives.ts'

import {property, textIn} from './lists.ts'
import {isBlank, isMissing} from './text.ts'

/** Areas and files of the site that no redirect may hide. */
const ownAreas = ['studio', 'api', 'preview', 'figures', 'og', 'pictures', '_next']
const ownFiles = ['sitemap.xml', 'robots.txt', 'llms.txt', 'favicon.ico']

/** A page on the web. */
export function checkWebAddress(address: string | undefined): true | string {
  return (
    isMissing(address) ||
    webAddress.safeParse(address).success ||
    'Copy the whole address from the browser, for example https://www.example.com/page.'
  )
}

/** A page on the web that nobody can listen in on. */
export function checkSecureAddress(address: string | undefined): true | string {
  const verdict = checkWebAddress(address)
  if (verdict !== true || isMissing(address)) return verdict
  return (
    /^https:/i.test(address) ||
    'The address must begin with https://, because patients type personal details there.'
  )
}

/** Where a link in a text may lead. */
export function checkLinkTarget(href: string | undefined): true | string {
  if (isMissing(href)) return true
  return (
    webAddress.safeParse(href).success ||
    /^(?:mailto:|tel:|\/(?!\/))\S+$/.test(href) ||
    'Use an address such as https://www.example.com, mailto:name@example.com, tel:+12125550100 or /conditions/runners-knee.'
  )
}

/** A telephone number that works from every country. */
export function checkTelephone(number: string | undefined): true | string {
  return (
    isMissing(number) ||
    telephonePattern.test(number) ||
    'Write the number with + and the country, digits only, for example +12125550100.'
  )
}

/** An old address of this site. */
export function checkOldAddress(from: string | undefined): true | string {
  if (isBlank(from)) return true
  const path = from ?? ''
  if (!path.startsWith('/')) {
    return 'Begin with a slash and leave out the name of the site, for example /knee-pain.'
  }
  if (/[?#]/.test(path)) return 'Leave out everything from ? or # on.'
  if (/\s/.test(path)) return 'An address has no spaces. Copy it from the browser.'
  if (path === '/') return 'The home page cannot be redirected. Give another old address.'
  if (path.endsWith('/') || path.includes('//')) {
    return 'Write single slashes and none at the end, for example /knee-pain.'
  }
  const [first = ''] = path.slice(1).toLowerCase().split('/')
  if (ownAreas.includes(first) || ownFiles.includes(path.slice(1).toLowerCase())) {
    return `The site itself needs ${path}. Give another old address.`
  }
  return true
}

/** Where a redirect leads. */
export function checkDestination(to: string | undefined): true | string {
  return (
    isMissing(to) ||
    webAddress.safeParse(to).success ||
    /^\/(?!\/)\S*$/.test(to) ||
    'Give a path of this site such as /conditions/runners-knee, or a whole address such as https://www.example.com.'
  )
}

/** A redirect leads to exactly one place, and not to itself. */
export function redirectProblems(redirect: object | undefined): ValidationError[] {
  const to = textIn(redirect, 'to')
  const page = property(redirect, 'page')
  if (to === undefined && !page) {
    return [{message: 'Choose the page that it leads to, or give an address.', path: ['page']}]
  }
  if (to !== undefined && page) {
    return [{message: 'Choose a page or give an address, not both. Empty one.', path: ['to']}]
  }
  return to !== undefined && to === textIn(redirect, 'from')
    ? [{message: 'This leads to itself. Give another address.', path: ['to']}]
    : []
}
