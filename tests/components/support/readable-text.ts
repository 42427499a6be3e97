const blocks =
  'p, li, h1, h2, h3, h4, dt, dd, th, td, caption, summary, small, div, section, article, br, title'

function clean(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** What a reader sees of an element, without the raised numbers of citations. */
export function readableText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const unread of copy.querySelectorAll('sup, script, style')) unread.remove()
  for (const block of copy.querySelectorAll(blocks)) {
    block.before(' ')
    block.after(' ')
  }
  return clean(copy.textContent)
}

/** Values that machines read from the page where people read words: days, times, links. */
export function machineValues(element: Element): Set<string> {
  return new Set(
    [...element.querySelectorAll('[datetime], [href], [lang]')].flatMap((marked) =>
      ['datetime', 'href', 'lang'].flatMap((name) => marked.getAttribute(name) ?? []),
    ),
  )
}
