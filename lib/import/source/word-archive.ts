import {strFromU8, unzipSync, zipSync} from 'fflate'

import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'

const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:(?:_rels|diagrams|charts)\/)?[\w-]+\.xml(?:\.rels)?)$/

/**
 * The parts of a Word document that hold words, unpacked under the limits, and nothing else of it:
 * no pictures, no macros, no embedded files, whatever their names are.
 *
 * @throws {ImportRefusal} for what is no Word document, damaged, or too large
 */
export function openWord(bytes: Uint8Array): Map<string, Uint8Array> {
  let entries = 0
  let packed = 0
  let unpacked = 0
  let refusal: ImportRefusal | undefined
  const refuse = (words: string) => {
    refusal ??= new ImportRefusal(words)
    return false
  }
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({name, size, originalSize}) => {
        entries += 1
        if (refusal) return false
        if (entries > limits.zipEntries) return refuse(tooLarge)
        if (!needed.test(name)) return false
        packed += size
        // A part that is larger packed than it says to be unpacked does not tell the truth.
        if (packed > limits.packedBytes || size > originalSize + 1024) return refuse(tooLarge)
        unpacked += originalSize
        return unpacked > limits.unpackedBytes ? refuse(tooLarge) : true
      },
    })
  } catch {
    throw refusal ?? new ImportRefusal(damaged)
  }
  if (refusal) throw refusal
  const parts = new Map(Object.entries(files))
  if (!parts.has('word/document.xml')) {
    throw new ImportRefusal(
      'This is no Word document but another kind of packed file. Save the page as .docx, .html, .md or .txt.',
    )
  }
  for (const part of parts.values()) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(strFromU8(part, true))) {
      throw new ImportRefusal(
        'This document declares names for text of its own, which Word never does and harmful files do. Open it in Word and save it again.',
      )
    }
  }
  return parts
}

/** The parts as a document again. */
export function packWord(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), {level: 0})
}

const damaged =
  'This Word document is damaged or not whole. Open it in Word and save it again, or copy it anew.'
const tooLarge =
  'Unpacked, this Word document is far too large. Copy its text into a new document, and import that.'
