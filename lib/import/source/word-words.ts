import {ImportRefusal} from '../refusal.ts'
import {parseXml, type XmlElement} from './xml-tree.ts'

/** Words that do not come with the text, and why. */
export interface WordsApart {
  text: string
  reason: string
}

/** A part of a Word document as the converter is to get it. */
export interface ReadablePart {
  xml: string
  /** Each run of words in it. */
  runs: string[]
  apart: WordsApart[]
}

/** What the converter reads, by names without prefixes. */
const readable = new Set(
  'document body p r t hyperlink tbl tr tc ins moveTo smartTag sdt sdtContent customXml object drawing pict roundrect shape textbox txbxContent group rect Fallback footnotes footnote endnotes endnote'.split(
    ' ',
  ),
)
/** What the converter would leave out with all that is in it, and need not. */
const wrappers = new Set(['fldSimple', 'bdo', 'dir', 'ruby', 'rubyBase'])
const deleted = new Set(['del', 'moveFrom'])

export const unreadable =
  'in a part of the Word document that cannot be read, such as a text box. Copy it to its place'
const equation = 'an equation of Word. Say it in words where it belongs'
const hidden = 'hidden in Word. If readers are to see it, copy it to its place'

/**
 * Makes a part of a Word document fit for the converter: without hidden words, and without what
 * stands around words and keeps the converter from them. What it cannot read is handed back.
 *
 * @throws {ImportRefusal} for a document that has its words in other files
 */
export function readablePart(xml: string, hiddenStyles: ReadonlySet<string>): ReadablePart {
  const cuts: [from: number, to: number][] = []
  const runs: string[] = []
  const apart: WordsApart[] = []
  let unseen = ''

  const leave = (element: XmlElement, said: ReadonlySet<string> = new Set()) => {
    const isEquation = /^oMath(?:Para)?$/.test(element.name)
    const texts = isEquation ? [textsOf(element, ' ').join(' ')] : textsOf(element)
    for (const text of texts.filter((one) => one.trim() && !said.has(one))) {
      apart.push({text, reason: isEquation ? equation : unreadable})
    }
  }
  const walk = (element: XmlElement, isHidden: boolean) => {
    const {name, children, text, start, from, to, end} = element
    if (name === 'altChunk' || name === 'subDoc') throw new ImportRefusal(elsewhere)
    if (deleted.has(name) || isDeletedRow(element)) return
    if (name === 'AlternateContent') {
      const fallback = children.find((child) => child.name === 'Fallback')
      const said = new Set(fallback ? textsOf(fallback) : [])
      for (const child of children) {
        if (child === fallback) walk(child, isHidden)
        else leave(child, said)
      }
      return
    }
    if (name === 't') {
      if (isHidden) {
        cuts.push([start, end])
        unseen += text
      } else runs.push(text)
      return
    }
    if (wrappers.has(name)) cuts.push([start, from], [to, end])
    else if (!readable.has(name)) {
      leave(element)
      return
    }
    const isUnseen = vanishes(element, hiddenStyles) ?? isHidden
    for (const child of children) walk(child, isUnseen)
    if (name !== 'p') return
    if (unseen.trim()) apart.push({text: unseen, reason: hidden})
    unseen = ''
  }
  walk(parseXml(xml), false)
  return {xml: without(xml, cuts), runs, apart}
}

const elsewhere =
  'This Word document shows another file in it, whose words cannot be read here. Open it in Word, save it as a new .docx, and choose that; or copy its text into a new document.'

/** The words of each paragraph in an element. */
export function textsOf(element: XmlElement, between = ''): string[] {
  const texts = ['']
  const add = (words: string) => texts.push(`${texts.pop() ?? ''}${words}`)
  const walk = ({name, children, text}: XmlElement) => {
    if (deleted.has(name) || name === 'numCache' || name === 'numLit') return
    // Of a chart, the names of its rows and columns; its numbers say nothing without it.
    if (name === 't' || name === 'v') add(`${text}${between}`)
    if (name === 'tab' || name === 'br') add(' ')
    if (name === 'p' || name === 'v') texts.push('')
    // Of the same in two forms, one is enough.
    const one = name === 'AlternateContent' ? children.slice(0, 1) : children
    for (const child of one) walk(child)
    if (name === 'p') texts.push('')
  }
  walk(element)
  return texts.map((text) => text.trim()).filter(Boolean)
}

/** The styles whose words are hidden, be it by a style that they are based on. */
export function hiddenStylesIn(xml: string): Set<string> {
  const styles = new Map(
    parseXml(xml)
      .children.filter(({name}) => name === 'style')
      .map((style) => [style.attributes['styleId'] ?? '', style]),
  )
  const isHidden = (id: string, above: readonly string[] = []): boolean => {
    const style = styles.get(id)
    if (style === undefined || above.includes(id)) return false
    const base = childOf(style, 'basedOn')?.attributes['val'] ?? ''
    return isOn(childOf(childOf(style, 'rPr'), 'vanish')) ?? isHidden(base, [...above, id])
  }
  return new Set([...styles.keys()].filter((id) => isHidden(id)))
}

/** Are the words of a run or a paragraph hidden? `undefined` where it does not say. */
function vanishes(element: XmlElement, hiddenStyles: ReadonlySet<string>): boolean | undefined {
  if (element.name !== 'r' && element.name !== 'p') return undefined
  const look = childOf(element, element.name === 'r' ? 'rPr' : 'pPr')
  const own = element.name === 'r' ? isOn(childOf(look, 'vanish')) : undefined
  const style = childOf(look, element.name === 'r' ? 'rStyle' : 'pStyle')?.attributes['val'] ?? ''
  return own ?? (hiddenStyles.has(style) || undefined)
}

function isOn(toggle: XmlElement | undefined): boolean | undefined {
  return toggle && !/^(?:0|false|off)$/.test(toggle.attributes['val'] ?? '')
}

function isDeletedRow(element: XmlElement): boolean {
  return element.name === 'tr' && childOf(childOf(element, 'trPr'), 'del') !== undefined
}

function childOf(element: XmlElement | undefined, wanted: string): XmlElement | undefined {
  return element?.children.find(({name}) => name === wanted)
}

function without(text: string, cuts: readonly (readonly [number, number])[]): string {
  let at = 0
  const kept = cuts
    .toSorted(([one], [other]) => one - other)
    .map(([from, to]) => {
      const piece = text.slice(at, from)
      at = Math.max(at, to)
      return piece
    })
  return [...kept, text.slice(at)].join('')
}
