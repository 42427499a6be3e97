import {findTwin, type KnownStudy, type Twin} from '#lib/studies/find-twin.ts'
import {type Pasted, type PastedKind, readPasted} from '#lib/studies/read-pasted.ts'
import {type LookedUp, lookUp} from '#sanity/studies/look-up.ts'
import type {SourceClient} from '#sanity/studies/source-client.ts'

/** What came of something that was pasted. */
export interface Reading extends LookedUp {
  kind: PastedKind
  /** The study of the library that this is, too. */
  twin?: Twin
}

/** Reads what was pasted, looks it up, and looks for it among the other studies of the library. */
export async function readAndLookUp(
  text: string,
  sources: SourceClient,
  others: () => Promise<KnownStudy[]>,
): Promise<Reading> {
  const pasted = readPasted(text)
  if (pasted.kind === 'nothing') return {...pasted, from: [], failures: []}
  const [looked, library] = await Promise.all([
    lookUp(sources, text, pasted),
    others().catch(() => undefined),
  ])
  if (!library) {
    const problem = 'Whether it is in the library already could not be seen. Read it again.'
    return {...looked, kind: pasted.kind, problems: [...looked.problems, problem]}
  }
  const twin = findTwin(library, looked.fields)
  return {...looked, kind: pasted.kind, ...(twin && {twin})}
}

const kinds: Readonly<Record<Pasted['kind'], string>> = {
  doi: 'A DOI',
  pmid: 'A PubMed number',
  pmcid: 'A PubMed Central number',
  bibtex: 'A BibTeX record',
  ris: 'A RIS record',
  medline: 'A PubMed record',
  csl: 'A CSL-JSON record',
  reference: 'A formatted reference',
  nothing: '',
}

/** What was recognized and who has completed it, in a sentence or two. */
export function readingInWords({kind, from, failures, fields}: Reading): string {
  if (kind === 'nothing') return ''
  const what = kinds[kind]
  if (from.length > 0) {
    const away = failures.length > 0 ? ` Not everybody could be asked: ${failures.join('; ')}.` : ''
    return `${what}, looked up at ${from.join(' and ')}.${away}`
  }
  const isBare = Object.keys(fields).length === 1 && !fields.title
  const remedy = isBare
    ? ' Paste the whole record or reference, and the fields are filled from that.'
    : ' The fields are as you pasted them.'
  if (failures.length > 0)
    return `${what}. It could not be looked up: ${failures.join('; ')}.${remedy}`
  if (kind === 'pmcid') return `${what}. Only its DOI or PubMed number can be looked up.`
  return fields.doi || fields.pmid
    ? `${what}. Neither Crossref nor PubMed knows it.${remedy}`
    : `${what}, without a DOI or PubMed number that could be looked up.${remedy}`
}
