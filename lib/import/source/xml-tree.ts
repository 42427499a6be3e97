import {
  parseXml as parse,
  XmlElement as ParsedElement,
  type XmlDocument,
  XmlText,
} from '@rgrove/parse-xml'

import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'

/** An element of XML with its place in the text that it was read from. */
export interface XmlElement {
  /** Without its namespace’s prefix. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  /** Its own words, without those of its children. */
  text: string
  start: number
  /** Where what it holds begins and ends; at its end if it holds nothing. */
  from: number
  to: number
  end: number
}

/**
 * Reads XML to a tree, names without prefixes.
 *
 * @throws {ImportRefusal} for elements that stand too deep in others, and {Error} for what is no XML
 */
export function parseXml(xml: string): XmlElement {
  const {root} = parsed(xml)
  if (!root) throw new Error('XML without an element')
  return elementOf(root, 1)
}

function parsed(xml: string): XmlDocument {
  try {
    return parse(xml, {includeOffsets: true})
  } catch (error) {
    // It calls itself for each element in another.
    if (error instanceof RangeError) throw new ImportRefusal(tooDeep)
    throw error
  }
}

const tooDeep =
  'This document is nested too deeply to be read. Copy its text into a new document, and import that.'

function elementOf(parsedElement: ParsedElement, depth: number): XmlElement {
  if (depth > limits.depth) throw new ImportRefusal(tooDeep)
  const {name, attributes, children, start, end} = parsedElement
  return {
    name: withoutPrefix(name),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([full, value]) => [withoutPrefix(full), value]),
    ),
    children: children.flatMap((child) =>
      child instanceof ParsedElement ? elementOf(child, depth + 1) : [],
    ),
    text: children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
    start,
    from: children[0]?.start ?? end,
    to: children.at(-1)?.end ?? end,
    end,
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
