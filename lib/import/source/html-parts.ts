import {html} from 'parse5'

import {attribute, type Element, firstElement} from './html-tree.ts'

/** Never read: programs, styles, and what a browser shows no words of. */
const wordless = new Map([
  ['script', 'script'],
  ['style', 'style sheet'],
  ['link', ''],
  ['meta', ''],
  ['base', ''],
  ['title', ''],
  ['template', 'template'],
  ['svg', 'drawing'],
  ['math', 'formula'],
  ['canvas', 'drawing'],
  ['iframe', 'embedded page'],
  ['object', 'embedded object'],
  ['embed', 'embedded object'],
  ['audio', 'sound'],
  ['video', 'video'],
  ['map', ''],
  ['wbr', ''],
  ['hr', ''],
])

/** What an element is that never gives words; `''` for those that nobody misses. */
export function wordlessKind(element: Element): string | undefined {
  const kind = wordless.get(element.tagName)
  if (kind !== undefined) return kind
  return element.namespaceURI === html.NS.HTML ? undefined : 'drawing'
}

/** Is an element not shown at first? It may be an answer that opens with a click, or a trick. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
}

const apartTags = new Map([
  ['nav', 'navigation'],
  ['footer', 'the foot of the web page'],
  ['aside', 'beside the text of the web page'],
  ['form', 'a form'],
  ['button', 'a button'],
  ['select', 'a form'],
  ['textarea', 'a form'],
  ['label', 'a form'],
])

const apartRoles = new Map([
  ['navigation', 'navigation'],
  ['banner', 'the head of the web page'],
  ['contentinfo', 'the foot of the web page'],
  ['complementary', 'beside the text of the web page'],
  ['search', 'a form'],
])

const apartNames =
  /(?:^|[\s_-])(?:cookies?|breadcrumbs?|nav(?:bar)?|menu|sidebar|share|social|newsletter|comments)(?:$|[\s_-])/i

/** Why an element is no part of the page's own text, or `undefined` if it is. */
export function apartReason(element: Element): string | undefined {
  const {tagName} = element
  const byTag = apartTags.get(tagName) ?? apartRoles.get(attribute(element, 'role') ?? '')
  if (byTag) return byTag
  if (tagName === 'header' && !firstElement(element, isMainHeading)) {
    return 'the head of the web page'
  }
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return apartNames.test(names) && !firstElement(element, isMainHeading) && tagName !== 'body'
    ? 'navigation'
    : undefined
}

function isMainHeading({tagName}: Element): boolean {
  return tagName === 'h1'
}

/** What can be said of a link that does not come along; nothing of what it would run. */
export function deadLink(href: string | undefined): string | undefined {
  const address = (href ?? '').trim()
  if (!address || safeAddress(address) !== undefined) return undefined
  return /^[\w./#?=&%~+-]+$/.test(address) ? address : 'no address on the web'
}

/** Links that a page may have: no `javascript:`, no `data:`, no address of a file. */
export function safeAddress(href: string | undefined): string | undefined {
  const address = (href ?? '').trim()
  if (/^(?:mailto:|tel:)\S+$/i.test(address)) return address
  if (/^\/(?!\/)\S*$/.test(address)) return address
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  return new URL(address).href
}
