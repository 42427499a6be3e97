import {identifiersIn} from '../../studies/identifiers-in.ts'
import {namesPublication} from './match-study.ts'

/** Words of a text that name publications by number: of a DOI, PubMed or PubMed Central, or an address. */
export interface NamedPublications {
  start: number
  end: number
  /** Each number as a text of its own. */
  each: string[]
}

const digits = String.raw`[1-9]\d{0,8}\b`
const forms = new RegExp(
  [
    String.raw`(?:\bdoi\b[\s:]{0,3})?(?:(?:https?:\/\/|\bdx\.|\bdoi\.org)[^\s"“”<>]{0,100}?)?\b10\.\d{4,9}(?:\/|%2f)(?:(?!\[\d{1,3}[\],–-])[^\s"“”])+`,
    String.raw`(?:https?:\/\/|\b)(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|europepmc\.org\/(?:article|abstract)\/med)\/(?:\?term=)?${digits}\/?`,
    String.raw`\b(?:PMIDs?|pubmed\s?(?:id|pmid|number))[\s:#.=-]{0,4}(?<numbers>${digits}(?:\s*(?:[,;&]|,?\s*\band\b)\s*[1-9]\d{5,8}\b)*)`,
    String.raw`\bpubmed[\s:#=-]{1,4}[1-9]\d{5,8}\b`,
    String.raw`(?:https?:\/\/|\b)(?:www\.)?(?:pmc\.)?ncbi\.nlm\.nih\.gov\/(?:pmc\/)?articles\/PMC\d{3,10}\b[^\s"“”<>]*`,
    String.raw`(?:\bPMCID[\s:]{0,3})?\bPMC(?:[1-9]\d{2,9}|\s[1-9]\d{4,9})\b`,
  ].join('|'),
  'gi',
)

/** Every place where a text names publications by number. */
export function publicationsIn(text: string): NamedPublications[] {
  const places: NamedPublications[] = []
  for (const found of text.matchAll(forms)) {
    const [whole] = found
    const numbers = found.groups?.['numbers']
    const words = numbers === undefined ? withoutTail(whole) : whole
    if (numbers === undefined && !namesPublication(words)) continue
    const start = found.index
    const end = start + words.length
    const last = places.at(-1)
    const isBeside = last && /^[\s;,.]*$/.test(text.slice(last.end, start))
    if (isBeside && /^PMCID/i.test(words) && !last.each.join().includes('PMC')) {
      // The same publication once more, by its number in PubMed Central.
      last.end = end
      continue
    }
    const each = numbers?.match(/\d+/g)?.map((number) => `PMID ${number}`) ?? [words]
    places.push({start, end, each})
  }
  return places
}

/** Without the punctuation of the sentence around it. */
function withoutTail(words: string): string {
  const {doi} = identifiersIn(words)
  const at = doi === undefined ? -1 : words.indexOf(doi)
  return doi === undefined || at === -1
    ? words.replace(/[.,;:!?'’)\]]+$/, '')
    : words.slice(0, at + doi.length)
}
