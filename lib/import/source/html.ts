import {apartReason, deadLink, isHidden, safeAddress, wordlessKind} from './html-parts.ts'
import {
  attribute,
  type Element,
  firstElement,
  isElement,
  type Node,
  parseTree,
  textOf,
} from './html-tree.ts'
import {raisedPower} from './raised-power.ts'
import {type Source, type SourceBlock, type Span, wordsIn} from './source.ts'
import {trimSpans, hasWords} from './spans.ts'

/** Where the walk is, and how words look there. */
interface Place {
  look: Omit<Span, 'text'>
  block: Omit<SourceBlock, 'cells'>
}

const emphasis = new Map<string, Omit<Span, 'text'>>([
  ...['b', 'strong'].map((tag): [string, Omit<Span, 'text'>] => [tag, {strong: true}]),
  ...['i', 'em', 'cite', 'dfn'].map((tag): [string, Omit<Span, 'text'>] => [tag, {em: true}]),
])

const inline = new Set(
  'a abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
)

/**
 * Reads a web page: words, emphasis, headings, lists, tables and harmless links. Nothing of a
 * script, a style or a comment is ever read, and a hidden part only to be reported.
 */
export function readHtml(html: string): Omit<Source, 'format'> {
  const tree = parseTree(html)
  const reader = new Reader()
  const main = firstElement(
    tree,
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  )
  const description = firstElement(
    tree,
    (element) => element.tagName === 'meta' && attribute(element, 'name') === 'description',
  )
  const title = firstElement(tree, ({tagName}) => tagName === 'title')
  reader.read(tree.childNodes, main)
  const pageTitle = title && textOf(title).replace(/\s+/g, ' ').trim()
  const pageDescription = description && attribute(description, 'content')?.trim()
  return {
    ...(pageTitle && {pageTitle}),
    ...(pageDescription && {pageDescription}),
    ...reader.result(),
  }
}

class Reader {
  readonly #blocks: SourceBlock[] = []
  readonly #leftOut = new Map<string, number>()
  #spans: Span[] = []
  #row: Span[][] | undefined
  #main: Element | undefined
  readonly #numbers = new WeakMap<Element, number>()

  read(nodes: readonly Node[], main: Element | undefined) {
    this.#main = main
    const outside = main && {apart: 'outside the main part of the web page'}
    const place: Place = {look: {}, block: {kind: 'paragraph', level: 1, ...outside}}
    this.#walkAll(nodes, place)
    this.#flush(place)
  }

  result(): Pick<Source, 'blocks' | 'leftOut'> {
    const leftOut = [...this.#leftOut].map(([kind, count]) =>
      count === 1 ? `1 ${kind}` : `${count} ${kind}s`,
    )
    return {blocks: this.#blocks, leftOut}
  }

  #walkAll(nodes: readonly Node[], place: Place) {
    for (const node of nodes) this.#walk(node, place)
  }

  #walk(node: Node, place: Place) {
    if (node.nodeName === '#comment') {
      this.#leave('comment')
      return
    }
    if ('value' in node) {
      this.#spans.push({...place.look, text: node.value})
      return
    }
    if (!isElement(node)) return
    const kind = wordlessKind(node)
    if (kind !== undefined) {
      if (kind) this.#leave(kind)
      return
    }
    if (isHidden(node)) {
      this.#hidden(node)
      return
    }
    const {tagName} = node
    if (tagName === 'br') {
      this.#flush(place)
      return
    }
    if (tagName === 'img' || tagName === 'input') {
      this.#picture(node, place)
      return
    }
    if (tagName === 'sup' || tagName === 'sub') {
      this.#raised(node, place)
      return
    }
    const href = tagName === 'a' ? attribute(node, 'href') : undefined
    const link = safeAddress(href)
    const dead = deadLink(href)
    const look = {
      ...{...place.look, ...emphasis.get(tagName)},
      ...(link && {href: link}),
      ...(dead && {deadLink: dead}),
    }
    const apart = apartReason(node)
    if (inline.has(tagName) && apart === undefined) {
      if (href?.startsWith('#footnote-ref')) return
      this.#walkAll(node.childNodes, {...place, look})
      return
    }
    this.#flush(place)
    const inner = this.#inside(node, {look, block: place.block}, apart)
    if (tagName === 'tr') {
      this.#tableRow(node, inner)
      return
    }
    this.#walkAll(node.childNodes, inner)
    this.#flush(inner)
  }

  /** What a block element makes of the blocks in it. */
  #inside(element: Element, place: Place, apart: string | undefined): Place {
    const {tagName} = element
    const block = {...place.block}
    if (apart) block.apart ??= apart
    if (element === this.#main) delete block.apart
    const heading = /^h([1-6])$/.exec(tagName)
    if (heading) return {...place, block: {...block, kind: 'heading', level: Number(heading[1])}}
    if (tagName === 'dt' || tagName === 'summary' || tagName === 'caption') {
      return {...place, block: {...block, kind: 'heading', level: 6}}
    }
    if (tagName === 'ul' || tagName === 'ol') {
      const level = block.kind === 'item' ? block.level + 1 : 1
      return {...place, block: {...block, kind: 'paragraph', level}}
    }
    if (tagName !== 'li') return {...place, block}
    const note = /^(?:foot|end)note-(\d+)$/.exec(attribute(element, 'id') ?? '')?.[1]
    const number = note ? Number(note) : this.#numberOf(element)
    return {
      ...place,
      block: {
        ...block,
        kind: 'item',
        ...(number !== undefined && {number}),
        ...(note !== undefined && {note: true as const}),
      },
    }
  }

  #tableRow(row: Element, place: Place) {
    if (this.#row) {
      this.#walkAll(row.childNodes, place)
      return
    }
    const cells: Span[][] = []
    for (const cell of row.childNodes) {
      if (!isElement(cell)) continue
      this.#row = []
      this.#walkAll(cell.childNodes, place)
      this.#flush(place)
      cells.push(this.#row.flatMap((line, at) => (at === 0 ? line : [{text: ' '}, ...line])))
    }
    this.#row = undefined
    if (cells.some(hasWords)) {
      const block = {...place.block, kind: 'row' as const, cells}
      this.#blocks.push(block)
    }
  }

  /** Hidden words are quoted in the report and go nowhere; the sentence around them is not cut. */
  #hidden(element: Element) {
    const inside = new Reader()
    inside.read(element.childNodes, undefined)
    for (const [kind, count] of inside.#leftOut) {
      this.#leftOut.set(kind, (this.#leftOut.get(kind) ?? 0) + count)
    }
    if (inside.#blocks.length === 0) this.#leave('hidden part')
    for (const block of inside.#blocks) {
      this.#blocks.push({
        ...block,
        apart: 'hidden on the web page. If a click shows it there, copy it to its place',
      })
    }
  }

  #picture(element: Element, place: Place) {
    if (element.tagName === 'input') {
      this.#leave('form field')
      return
    }
    this.#leave('picture')
    const alt = attribute(element, 'alt')?.trim()
    if (!alt) return
    this.#flush(place)
    this.#blocks.push({
      ...place.block,
      kind: 'paragraph',
      cells: [[{text: alt}]],
      apart: place.block.apart ?? 'words of a picture',
    })
  }

  /** A raised number is a power after a unit or a number, and else a citation mark. */
  #raised(element: Element, place: Place) {
    const before = this.#spans.length
    this.#walkAll(element.childNodes, place)
    const spans = this.#spans.slice(before)
    const words = wordsIn(spans).trim()
    const isLinked = spans.some(({href, deadLink}) => href ?? deadLink)
    const power = raisedPower(this.#spans[before - 1]?.text ?? '', words)
    if (element.tagName === 'sup' && power !== undefined && !isLinked) {
      this.#spans.splice(before, spans.length, {...place.look, text: power})
      return
    }
    const mark = /^\[?(\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)\]?$/.exec(words)
    if (element.tagName !== 'sup' || !mark) return
    this.#spans.splice(before, spans.length, {...place.look, text: `[${mark[1] ?? ''}]`})
    const cited = this.#spans.at(-1)
    if (cited) {
      delete cited.href
      delete cited.deadLink
    }
  }

  /** The number that a browser shows before an item of a numbered list. */
  #numberOf(item: Element): number | undefined {
    const list = item.parentNode
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return undefined
    const start = Number(attribute(list, 'start') ?? 1)
    const number = this.#numbers.get(list) ?? (Number.isInteger(start) ? start : 1)
    this.#numbers.set(list, number + 1)
    return number
  }

  #leave(kind: string) {
    this.#leftOut.set(kind, (this.#leftOut.get(kind) ?? 0) + 1)
  }

  #flush(place: Place) {
    const spans = trimSpans(this.#spans)
    this.#spans = []
    if (!hasWords(spans)) return
    if (this.#row) this.#row.push(spans)
    else this.#blocks.push({...place.block, cells: [spans]})
  }
}
