import {identifiersIn} from '../../studies/identifiers-in.ts'
import {namesPublication} from './match-study.ts'

/** Words of a text that name publications by number: a DOI, PubMed numbers, an address of either. */
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
  ].join('|'),
  'gi',
)

/** Every place where a text names publications by number. */
export function publicationsIn(text: string): NamedPublications[] {
  return [...text.matchAll(forms)].flatMap((found) => {
    const [whole] = found
    const numbers = found.groups?.['numbers']
    const words = numbers === undefined ? withoutTail(whole) : whole
    const each = numbers?.match(/\d+/g)?.map((number) => `PMID ${number}`) ?? [words]
    const start = found.index
    return numbers !== undefined || namesPublication(words)
      ? [{start, end: start + words.length, each}]
      : []
  })
}

/** Without the punctuation of the sentence around it. */
function withoutTail(words: string): string {
  const {doi} = identifiersIn(words)
  const at = doi === undefined ? -1 : words.indexOf(doi)
  return doi === undefined || at === -1
    ? words.replace(/[.,;:!?'’)\]]+$/, '')
    : words.slice(0, at + doi.length)
}
