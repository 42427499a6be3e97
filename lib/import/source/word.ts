import {strFromU8} from 'fflate'
import mammoth from 'mammoth'

import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'
import {readHtml} from './html.ts'
import type {Source, SourceBlock} from './source.ts'
import {openWord, packWord} from './word-archive.ts'

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/**
 * Reads a Word document. Heads and feet of its pages and comments come apart from the text.
 *
 * @throws {ImportRefusal} for what is no Word document, damaged, or too large
 */
export async function readWord(bytes: Uint8Array): Promise<Source> {
  const parts = openWord(bytes)
  const packed = packWord(parts)
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
  const read = readHtml(`<main>${html}</main>`)
  return {format: 'docx', ...read, blocks: [...read.blocks, ...besideTheText(parts)]}
}

const beside: [part: RegExp, reason: string][] = [
  [/^word\/header\d*\.xml$/, 'the head of the printed page'],
  [/^word\/footer\d*\.xml$/, 'the foot of the printed page'],
  [/^word\/comments\.xml$/, 'a comment in Word'],
]

function besideTheText(parts: ReadonlyMap<string, Uint8Array>): SourceBlock[] {
  const found = [...parts].flatMap(([name, bytes]) => {
    const reason = beside.find(([part]) => part.test(name))?.[1]
    return reason ? paragraphsOf(strFromU8(bytes)).map((text) => ({reason, text})) : []
  })
  // Each kind of page has its own copy of the same head.
  const once = new Map(found.map((piece) => [`${piece.reason} ${piece.text}`, piece]))
  return [...once.values()].map(({reason, text}) => ({
    kind: 'paragraph',
    level: 1,
    cells: [[{text}]],
    apart: reason,
  }))
}

function paragraphsOf(xml: string): string[] {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .map(unescaped)
    .filter((text) => text.trim())
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
}
