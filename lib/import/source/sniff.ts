import {ImportRefusal} from '../refusal.ts'
import type {SourceFormat} from './source.ts'

const starts: [signature: number[], refusal: string][] = [
  [
    [0x25, 0x50, 0x44, 0x46],
    'This is a PDF, which keeps no headings or lists. Open the original in Word and save it as .docx, or copy its text.',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'This is an RTF file. Open it in Word and save it as .docx.'],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it, and import what is in it.'],
  [[0x89, 0x50, 0x4e, 0x47], picture()],
  [[0xff, 0xd8, 0xff], picture()],
  [[0x47, 0x49, 0x46, 0x38], picture()],
]

function picture() {
  return 'This is a picture. Import the text itself, as .docx, .html, .md or .txt.'
}

const oleContainer = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zip = [0x50, 0x4b]

/**
 * What a file is, by what is in it first, and by its name second.
 *
 * @throws {ImportRefusal} for what cannot be imported
 */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat {
  const known = starts.find(([signature]) => startsWith(bytes, signature))
  if (known) throw new ImportRefusal(known[1])
  if (startsWith(bytes, oleContainer)) throw new ImportRefusal(oleRefusal(bytes))
  if (startsWith(bytes, zip)) return 'docx'
  switch (/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()) {
    case 'docx':
    case 'docm':
      throw new ImportRefusal(
        'This is no Word document, although its name says so, or it is damaged. Open it in Word and save it again as .docx.',
      )
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html'
    case 'md':
    case 'markdown':
      return 'markdown'
    default:
      return looksLikeHtml(bytes) ? 'html' : 'text'
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte)
}

function oleRefusal(bytes: Uint8Array): string {
  const encrypted = new TextDecoder('utf-16le').decode(bytes.subarray(0, 65_536))
  const shifted = new TextDecoder('utf-16le').decode(bytes.subarray(1, 65_536))
  return /EncryptedPackage|EncryptionInfo/.test(encrypted + shifted)
    ? 'This document is protected with a password. Take the password away in Word (File, Info, Protect Document), save it, and import it again.'
    : 'This is an old Word document (.doc). Open it in Word and save it as .docx.'
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /^\W{0,3}\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(start)
}
