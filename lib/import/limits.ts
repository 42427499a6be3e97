/** What a file may be at most, so that no file, broken or hostile, keeps the program busy. */
export const limits = {
  /** Of the file itself, pictures of a Word document included. */
  bytes: 20 * 2 ** 20,
  /** Of text, Markdown and web pages, and of the words in a Word document. */
  characters: 2_000_000,
  /** Parts in a Word document, which is a zip. */
  zipEntries: 2000,
  /** Of the parts that hold words, as they are packed, and unpacked. */
  packedBytes: 3 * 2 ** 20,
  unpackedBytes: 20 * 2 ** 20,
  /** Elements in elements. */
  depth: 200,
  /** Headings, paragraphs, list items and table rows. */
  blocks: 20_000,
} as const
