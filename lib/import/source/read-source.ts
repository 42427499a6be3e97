import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'
import {decodeText} from './decode.ts'
import {readHtml} from './html.ts'
import {readMarkdown} from './markdown.ts'
import {formatOf} from './sniff.ts'
import {hasWords} from './spans.ts'
import type {Source} from './source.ts'
import {readText} from './text.ts'
import {tidy} from './tidy.ts'
import {readWord} from './word.ts'

/**
 * Reads a file to headings, paragraphs, list items and table rows.
 *
 * @param name of the file: its ending tells text from Markdown
 * @throws {ImportRefusal} and nothing else
 */
export async function readSource(bytes: Uint8Array, name: string): Promise<Source> {
  if (bytes.length > limits.bytes) {
    throw new ImportRefusal(
      `This file has ${Math.ceil(bytes.length / 2 ** 20)} MB; ${limits.bytes / 2 ** 20} MB are possible. Take its pictures out, or import one page at a time.`,
    )
  }
  const source = await read(bytes, name).catch((problem: unknown) => {
    if (problem instanceof ImportRefusal) throw problem
    throw new ImportRefusal(
      'This file is damaged, so that it cannot be read. Open it in the program that it comes from, and save it again.',
    )
  })
  const blocks = tidy(source.blocks)
  if (blocks.length > limits.blocks) {
    throw new ImportRefusal(
      `This document has ${blocks.length.toLocaleString('en')} paragraphs; ${limits.blocks.toLocaleString('en')} are possible. Import one page at a time.`,
    )
  }
  if (!blocks.some(({cells}) => cells.some(hasWords))) {
    throw new ImportRefusal('There are no words in this file. Choose another.')
  }
  return {...source, blocks}
}

async function read(bytes: Uint8Array, name: string): Promise<Source> {
  const format = formatOf(bytes, name)
  switch (format) {
    case 'docx':
      return readWord(bytes)
    case 'html':
      return {format, ...readHtml(decodeText(bytes, true))}
    case 'markdown':
      return {format, ...readMarkdown(decodeText(bytes, false))}
    case 'text':
      return {format, ...readText(decodeText(bytes, false))}
  }
}
