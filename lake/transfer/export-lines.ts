import type {Source} from '../store/source.ts'

/** Every document as a line of NDJSON, drafts and versions included; of some types, or of all. */
export function* exportLines(source: Source, types: readonly string[] = []): Iterable<string> {
  for (const document of source.documents()) {
    if (types.length === 0 || types.includes(document._type)) {
      yield `${JSON.stringify(document)}\n`
    }
  }
}
