import type {RawRecord} from './study-record.ts'
import type {TaggedRecord} from './tagged-records.ts'

/** What a record in PubMed’s own format says (MEDLINE, the `.nbib` file). */
export function medlineRecord(record: TaggedRecord): RawRecord {
  const full = record.all('FAU').map((author) => {
    const [family, given] = author.split(/,\s*/)
    return {family, given}
  })
  const short = record.all('AU').map((author) => {
    const [, family, given] = /^(.*\S)\s+(\p{Lu}{1,4})$/u.exec(author) ?? [undefined, author]
    return {family, given}
  })
  const bodies = record.all('CN').map((family) => ({family, given: undefined}))
  const doi = [...record.all('LID'), ...record.all('AID')].find((id) => id.endsWith('[doi]'))
  const isBook = record.first('BTI') !== undefined
  return {
    // Titles that PubMed has translated stand in brackets.
    title: record.first('TI', 'BTI')?.replace(/^\[(.*)\]\.?$/, '$1'),
    authors: [...(full.length > 0 ? full : short), ...bodies],
    containerTitle: record.first('TI') === undefined ? undefined : record.first('JT', 'TA', 'BTI'),
    publisher: isBook ? record.first('PB') : undefined,
    publisherPlace: isBook ? record.first('PL') : undefined,
    year: record.first('DP', 'DEP'),
    volume: record.first('VI'),
    issue: record.first('IP'),
    pages: record.first('PG'),
    doi: doi?.replace('[doi]', '').trim(),
    pmid: record.first('PMID'),
    pmcid: record.first('PMC'),
    publicationTypes: record.all('PT'),
  }
}
