import type {RawRecord} from './study-record.ts'
import type {TaggedRecord} from './tagged-records.ts'

/** What a record in RIS says. */
export function risRecord(record: TaggedRecord): RawRecord {
  const type = record.first('TY')
  const isPart = type === 'CHAP' || type === 'JOUR' || type === 'ECHAP' || type === 'MGZN'
  const [start, end] = [record.first('SP'), record.first('EP')]
  const isPubMed = /pubmed|medline|nlm/i.test(record.all('DB', 'DP').join(' '))
  const pmid = record.first('PMID') ?? (isPubMed ? record.first('AN') : undefined)
  return {
    title: record.first('TI', 'T1', 'CT', 'BT'),
    authors: record.all('AU', 'A1').map(nameOf),
    containerTitle: isPart
      ? record.first('JF', 'T2', 'JO', 'BT', 'JA', 'J2')
      : record.first('JF', 'JO', 'T2'),
    publisher: type === 'JOUR' ? undefined : record.first('PB'),
    publisherPlace: type === 'JOUR' ? undefined : record.first('CY', 'PP'),
    year: record.first('PY', 'Y1', 'DA'),
    volume: record.first('VL'),
    issue: record.first('IS'),
    pages: start && end && !start.includes('-') ? `${start}-${end}` : (start ?? record.first('C7')),
    doi: record.first('DO'),
    pmid: pmid?.replace(/^\D+/, ''),
    pmcid: record.all('C2').find((value) => /^PMC\d+$/.test(value)),
    url: record.first('UR', 'L2', 'LK'),
  }
}

function nameOf(author: string) {
  const [family, ...given] = author.split(',')
  return {family, given: given[0]}
}
