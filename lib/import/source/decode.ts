import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'

/**
 * The text in a file: UTF-8 or UTF-16 with or without a byte order mark, else the encoding that a
 * web page names, else Windows-1252, which every byte is valid in.
 *
 * @throws {ImportRefusal} for what is no text, or too long
 */
export function decodeText(bytes: Uint8Array, isHtml: boolean): string {
  const text = decoded(bytes, isHtml)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text.includes('\0')) {
    throw new ImportRefusal(
      'This is no text: it has bytes in it that no text has. Save it again as .docx, .html, .md or .txt.',
    )
  }
  if (text.length > limits.characters) {
    throw new ImportRefusal(
      `This text has ${text.length.toLocaleString('en')} characters; ${limits.characters.toLocaleString('en')} are possible. Import one page at a time.`,
    )
  }
  return text
}

function decoded(bytes: Uint8Array, isHtml: boolean): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const named = isHtml ? namedEncoding(bytes) : undefined
  if (named) return named.decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 512)
  const zeros = [0, 0]
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  })
  const many = start.length / 5
  if (start.length < 4) return undefined
  if (zeros[0] === 0 && (zeros[1] ?? 0) > many) return 'utf-16le'
  return zeros[1] === 0 && (zeros[0] ?? 0) > many ? 'utf-16be' : undefined
}

function namedEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]
  if (!label || /^utf-?8$/i.test(label)) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
