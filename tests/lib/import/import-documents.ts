import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

import {documentsFolder} from './placement.ts'
import {wordDocuments} from './word-documents.ts'

/** The test documents by file name, each with how to read it. */
export function importDocuments(): Map<string, () => Promise<Uint8Array>> {
  const files = readdirSync(documentsFolder)
    .filter((name) => /\.(?:txt|md|html)$/.test(name) && !/expected|README/.test(name))
    .map((name): [string, () => Promise<Uint8Array>] => [
      name,
      async () => readFileSync(path.join(documentsFolder, name)),
    ])
  return new Map([...files, ...wordDocuments])
}
