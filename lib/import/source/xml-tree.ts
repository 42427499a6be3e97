import {withoutEntities} from '../../entities.ts'
import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'

/** An element of XML with its place in the text that it was read from. */
export interface XmlElement {
  /** Without its namespace’s prefix. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Of an element that holds nothing else. */
  text: string
  start: number
  /** Where its first tag ends, and its last begins. */
  from: number
  to: number
  end: number
}

const tag = /<(\/?)([^\s/>"'<]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/y
const attribute = /([^\s=:"']{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Reads XML to a tree, attributes by their names without prefixes.
 *
 * @throws {ImportRefusal} for elements that stand too deep in others, and {Error} for what is no XML
 */
export function parseXml(xml: string): XmlElement {
  const root = elementAt('', {}, 0, 0, xml.length)
  const open = [root]
  let at = 0
  while (at < xml.length) {
    const parent = open.at(-1) ?? root
    const next = xml.indexOf('<', at)
    if (next !== at) {
      const words = xml.slice(at, next === -1 ? undefined : next)
      parent.text += withoutEntities(words)
      at += words.length
      continue
    }
    const other = others.find(([begin]) => xml.startsWith(begin, at))
    if (other) {
      const [begin, end] = other
      const close = xml.indexOf(end, at)
      if (close === -1) throw new Error('XML that does not end')
      if (begin === cdata) parent.text += xml.slice(at + begin.length, close)
      at = close + end.length
      continue
    }
    tag.lastIndex = at
    const found = tag.exec(xml)
    if (!found) throw new Error('XML with a broken tag')
    const [whole, slash, fullName = '', rest = ''] = found
    const name = fullName.slice(fullName.indexOf(':') + 1)
    const end = at + whole.length
    if (slash) {
      const depth = open.findLastIndex((one, place) => place > 0 && one.name === name)
      for (const one of depth > 0 ? open.splice(depth) : []) Object.assign(one, {to: at, end})
    } else {
      const element = elementAt(name, attributesIn(rest), at, end, end)
      parent.children.push(element)
      if (!rest.endsWith('/')) open.push(element)
      if (open.length > limits.depth) throw new ImportRefusal(tooDeep)
    }
    at = end
  }
  return root
}

const tooDeep =
  'This document is nested too deeply to be read. Copy its text into a new document, and import that.'
const cdata = '<![CDATA['
const others: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  [cdata, ']]>'],
  ['<?', '?>'],
]

function elementAt(
  name: string,
  attributes: XmlElement['attributes'],
  start: number,
  from: number,
  end: number,
): XmlElement {
  return {name, attributes, children: [], text: '', start, from, to: end, end}
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', one, other]) => [
      name,
      withoutEntities(one ?? other ?? ''),
    ]),
  )
}
