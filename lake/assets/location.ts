import {crc32} from 'node:zlib'

const GPS_POINTER = 0x8825
const ENTRY_BYTES = 12
/** Bytes of one value, by EXIF type. */
const widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/**
 * Blanks, in place, what an EXIF block says of where the picture was taken. Returns whether it said
 * anything.
 */
export function blankExifLocation(exif: Buffer): boolean {
  const start = exif.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0
  const tiff = exif.subarray(start)
  const order = tiff.subarray(0, 2).toString('latin1')
  if ((order !== 'II' && order !== 'MM') || tiff.length < 8) return false
  const u16 = (at: number): number =>
    at + 2 > tiff.length ? 0 : order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const u32 = (at: number): number =>
    at + 4 > tiff.length ? 0 : order === 'II' ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)
  const entriesOf = (directory: number): number[] =>
    Array.from({length: u16(directory)}, (_, index) => directory + 2 + index * ENTRY_BYTES).filter(
      (entry) => entry + ENTRY_BYTES <= tiff.length,
    )

  const pointer = entriesOf(u32(4)).find((entry) => u16(entry) === GPS_POINTER)
  if (pointer === undefined) return false
  const directory = u32(pointer + 8)
  const entries = entriesOf(directory)
  for (const entry of entries) {
    const bytes = (widths[u16(entry + 2)] ?? 0) * u32(entry + 4)
    const at = bytes > 4 ? u32(entry + 8) : entry + 8
    if (at < tiff.length) tiff.fill(0, at, Math.min(at + bytes, tiff.length))
    tiff.fill(0, entry, entry + ENTRY_BYTES)
  }
  if (directory + 2 <= tiff.length) tiff.fill(0, directory, directory + 2)
  return entries.length > 0
}

const xmpLocation =
  /\s(?:\w+:)?GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')|<((?:\w+:)?GPS\w+)\b[^>]*>[\s\S]*?<\/\1>/g

/** Blanks, in place, what an XMP packet says of where the picture was taken; whether it did. */
export function blankXmpLocation(xmp: Buffer): boolean {
  const text = xmp.toString('latin1')
  const blanked = text.replace(xmpLocation, (found) => ' '.repeat(found.length))
  xmp.write(blanked, 'latin1')
  return blanked !== text
}

/** Makes the checksums of a PNG's chunks right again. */
function repairPng(bytes: Buffer): void {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length) return
    bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end)
    at = end + 4
  }
}

/**
 * A copy of an image's bytes without the place where it was taken; everything else, the pixels
 * above all, stays as it is. The same bytes where there was no place in them; undefined where there
 * is one that cannot be blanked in place.
 */
export function withoutLocation(
  bytes: Buffer,
  blocks: {format: string; exif: Buffer | undefined; xmp: Buffer | undefined},
): Buffer | undefined {
  const copy = Buffer.from(bytes)
  let isChanged = false
  if (blocks.format === 'tiff') {
    // A TIFF file is itself such a block, unless it is of the 64-bit kind.
    if (!/^(II\*\0|MM\0\*)$/.test(copy.toString('latin1', 0, 4))) return undefined
    isChanged = blankExifLocation(copy)
  }
  for (const [block, blank] of [
    [blocks.exif, blankExifLocation],
    [blocks.xmp, blankXmpLocation],
  ] as const) {
    if (!block) continue
    const blanked = Buffer.from(block)
    if (!blank(blanked)) continue
    const at = copy.indexOf(block)
    if (at < 0) return undefined
    blanked.copy(copy, at)
    isChanged = true
  }
  if (!isChanged) return bytes
  if (blocks.format === 'png') repairPng(copy)
  return copy
}
