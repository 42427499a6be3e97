import {addresses, slugOfTwin} from '../addresses.ts'
import {telephonePattern} from '../content/primitives.ts'
import type {PlacedLink} from './links.ts'

/** Where a link leads, as far as its form tells. */
export type LinkTarget =
  | {kind: 'page'; path: string; anchor: string | undefined}
  | {kind: 'outside'; href: string}
  | {kind: 'contact'}
  | {kind: 'malformed'; message: string}

const malformed = (message: string): LinkTarget => ({kind: 'malformed', message})

/**
 * Tells from a link's form where it leads.
 *
 * @param siteUrl origin of this site: whole addresses of its pages are checked like paths
 */
export function targetOf(href: string, siteUrl: string): LinkTarget {
  const [, mail] = /^mailto:(.*)$/i.exec(href) ?? []
  if (mail !== undefined) {
    return /^[^\s@?]+@[^\s@?]+\.[^\s@?]+(?:\?\S*)?$/.test(mail)
      ? {kind: 'contact'}
      : malformed('This is not an e-mail address. Write mailto:name@example.com.')
  }
  const [, number] = /^tel:(.*)$/i.exec(href) ?? []
  if (number !== undefined) {
    return telephonePattern.test(number)
      ? {kind: 'contact'}
      : malformed('Write the number with + and the country, for example tel:+12125550100.')
  }
  if (href.startsWith('#')) {
    return malformed(
      `This leads to a place on the page that shows the words, whichever that is. Write the page, too, for example /conditions/runners-knee${href}.`,
    )
  }
  if (!/^(?:https?:\/\/|\/(?!\/))\S+$|^\/$/i.test(href) || !URL.canParse(href, siteUrl)) {
    return malformed('This is no address. Copy the whole address from the browser.')
  }
  const url = new URL(href, siteUrl)
  if (url.origin === new URL(siteUrl).origin) {
    const anchor = url.hash === '' ? undefined : decoded(url.hash.slice(1))
    return {kind: 'page', path: decoded(withoutSlash(url.pathname)), anchor}
  }
  return isPublicHost(url.hostname)
    ? {kind: 'outside', href: url.href}
    : malformed(`“${url.hostname}” is no place on the web. Copy the address from the browser.`)
}

const withoutSlash = (path: string) => (path.length > 1 ? path.replace(/\/+$/, '') || '/' : path)

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function isPublicHost(name: string): boolean {
  return /\.[a-z][a-z0-9-]+$/i.test(name) && !/\.(?:invalid|test|local|localhost)$/i.test(name)
}

/** What is known of this site's addresses. */
export interface KnownAddresses {
  pages: ReadonlySet<string>
  /** Of pages that are not published. */
  drafts: ReadonlySet<string>
  /** Old addresses that lead on. */
  redirects: ReadonlySet<string>
}

/** Always there. */
const files: readonly string[] = [
  addresses.conditionList,
  addresses.search,
  addresses.llms,
  addresses.sitemap,
  '/robots.txt',
]

/** Places on a condition's page that a link can lead to. */
export const conditionAnchors: readonly string[] = [
  'main',
  'overview',
  'when-to-get-help',
  'mechanisms',
  'usual-care',
  'what-else',
  'how-we-help',
  'at-a-glance',
  'acupuncture-points',
  'trigger-points',
  'research',
  'questions',
  'related',
  'next-steps',
  'sources',
]

/** A link that leads nowhere, and why. */
export interface BrokenLink extends PlacedLink {
  message: string
}

/** The links that lead nowhere, as far as this can be told without following them. */
export function brokenLinks(
  links: readonly PlacedLink[],
  siteUrl: string,
  known: KnownAddresses,
): BrokenLink[] {
  return links.flatMap((link) => {
    const message = faultOf(targetOf(link.href, siteUrl), known)
    return message === undefined ? [] : [{...link, message}]
  })
}

function faultOf(target: LinkTarget, known: KnownAddresses): string | undefined {
  if (target.kind === 'malformed') return target.message
  if (target.kind !== 'page') return undefined
  const {path, anchor} = target
  if (/^\/(?:studio|preview|api)(?:\/|$)/.test(path)) {
    return `${path} is for staff only. Lead readers to a page of the site.`
  }
  const page = slugOfTwin(path) ?? path
  if (!isKnown(page, known)) {
    return known.drafts.has(page)
      ? `${page} is not published yet. Publish that page first.`
      : `There is no page at ${path}. Write the address of one, or take the link out.`
  }
  return anchor !== undefined &&
    page.startsWith(addresses.condition('')) &&
    !conditionAnchors.includes(anchor)
    ? `No part of ${page} is called #${anchor}. The link leads to the top of the page.`
    : undefined
}

function isKnown(path: string, {pages, redirects}: KnownAddresses): boolean {
  return (
    files.includes(path) ||
    pages.has(path) ||
    redirects.has(path) ||
    /^\/(?:og|figures|sitemaps)\/./.test(path)
  )
}

/** The paths of this site that some links lead to, to be looked up. */
export function pathsOfLinks(links: readonly PlacedLink[], siteUrl: string): string[] {
  const paths = links.flatMap(({href}) => {
    const target = targetOf(href, siteUrl)
    return target.kind === 'page' ? [slugOfTwin(target.path) ?? target.path] : []
  })
  return [...new Set(paths)].toSorted()
}
