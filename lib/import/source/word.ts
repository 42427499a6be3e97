import {strFromU8, strToU8} from 'fflate'
import mammoth from 'mammoth'

import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'
import {readHtml} from './html.ts'
import {missingRuns} from './missing-runs.ts'
import {type Source, type SourceBlock, wordsIn} from './source.ts'
import {openWord, packWord} from './word-archive.ts'
import {
  hiddenStylesIn,
  type ReadablePart,
  readablePart,
  textsOf,
  unreadable,
  type WordsApart,
} from './word-words.ts'
import {parseXml} from './xml-tree.ts'

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * Reads a Word document. Heads and feet of its pages, comments, hidden words and what cannot be read
 * come apart from the text.
 *
 * @throws {ImportRefusal} for what is no Word document, damaged, or too large
 */
export async function readWord(bytes: Uint8Array): Promise<Source> {
  const parts = openWord(bytes)
  const read = readableParts(parts)
  const packed = packWord(
    new Map([...parts, ...[...read].map(([name, {xml}]) => [name, strToU8(xml)] as const)]),
  )
  const arrayBuffer = new ArrayBuffer(packed.byteLength)
  const buffer = new Uint8Array(arrayBuffer)
  buffer.set(packed)
  // In a browser mammoth looks for the one, in Node for the other.
  const input = {arrayBuffer, buffer}
  const {value: html} = await mammoth.convertToHtml(input, {
    styleMap,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({src: ''})),
  })
  if (html.length > limits.characters * 2) {
    throw new ImportRefusal('This document is far too long. Import one page at a time.')
  }
  const source = readHtml(`<main>${html}</main>`)
  const words = source.blocks.flatMap(({cells}) => cells.map(wordsIn)).join(' ')
  const runs = [...read.values()].flatMap((part) => part.runs)
  const missing = missingRuns(runs, words).map((text) => ({text, reason: unreadable}))
  const apart = [...[...read.values()].flatMap((part) => part.apart), ...missing]
  const blocks = [...source.blocks, ...[...apart, ...besideTheText(parts)].map(blockOf)]
  return {format: 'docx', ...source, blocks}
}

const withText = /^word\/(?:document|footnotes|endnotes)\.xml$/

function readableParts(parts: ReadonlyMap<string, Uint8Array>): Map<string, ReadablePart> {
  const styles = parts.get('word/styles.xml')
  const hiddenStyles = styles ? hiddenStylesIn(strFromU8(styles)) : new Set<string>()
  return new Map(
    [...parts]
      .filter(([name]) => withText.test(name))
      .map(([name, bytes]) => [name, readablePart(strFromU8(bytes), hiddenStyles)]),
  )
}

function blockOf({text, reason}: WordsApart): SourceBlock {
  return {kind: 'paragraph', level: 1, cells: [[{text}]], apart: reason}
}

const beside: [part: RegExp, reason: string][] = [
  [/^word\/header\d*\.xml$/, 'the head of the printed page'],
  [/^word\/footer\d*\.xml$/, 'the foot of the printed page'],
  [/^word\/comments\.xml$/, 'a comment in Word'],
  [/^word\/diagrams\/data\d*\.xml$/, 'in a drawing of Word (SmartArt). Copy it to its place'],
  [/^word\/charts\/chart\d*\.xml$/, 'in a chart of Word. Say in words what it shows'],
]

function besideTheText(parts: ReadonlyMap<string, Uint8Array>): WordsApart[] {
  const found = [...parts].flatMap(([name, bytes]) => {
    const reason = beside.find(([part]) => part.test(name))?.[1]
    return reason ? textsOf(parseXml(strFromU8(bytes))).map((text) => ({reason, text})) : []
  })
  // Each kind of page has its own copy of the same head.
  return [...new Map(found.map((piece) => [`${piece.reason} ${piece.text}`, piece])).values()]
}
