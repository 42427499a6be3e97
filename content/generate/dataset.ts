import type {SourceDocument} from '../document.ts'
import {withKeys} from '../keys.ts'
import {condition} from './condition.ts'
import {commonDocuments, conditionsOfSet, sharedDocuments} from './shared.ts'

/**
 * A dataset of so many conditions and all that they refer to, one document at a time. The same seed
 * and count give the same documents.
 */
export function* testDataset(count: number, seed: string): Iterable<SourceDocument> {
  for (const document of commonDocuments(seed)) yield withKeys(document)
  for (let index = 0; index < count; index += 1) {
    if (index % conditionsOfSet === 0) {
      for (const document of sharedDocuments(seed, index / conditionsOfSet)) {
        yield withKeys(document)
      }
    }
    yield withKeys(condition(seed, index, count))
  }
}

/** The same as NDJSON, a line a document. */
export function* testLines(count: number, seed: string): Iterable<string> {
  for (const document of testDataset(count, seed)) yield `${JSON.stringify(document)}\n`
}
