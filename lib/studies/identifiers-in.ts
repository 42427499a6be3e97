/** What a text names a publication by. */
export interface Identifiers {
  doi?: string
  pmid?: string
  pmcid?: string
}

/** A DOI, in whatever it is wrapped. Its end is settled by `withoutTail`. */
const doiForm = /\b10\.\d{4,9}\/[^\s"“”]+/

const pmidForms = [
  /\b(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|europepmc\.org\/(?:article|abstract)\/med)\/(?:\?term=)?([1-9]\d{0,8})\b/i,
  /\b(?:pmid|pubmed(?:\s?(?:id|pmid|number))?)[\s:#.=-]{0,4}([1-9]\d{0,8})\b/i,
]

const pmcidForm = /\bPMC[\s:]{0,2}([1-9]\d{2,9})\b/i

const closing: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{', '>': '<'}

/** Without the punctuation of the sentence around a DOI; brackets of its own stay. */
function withoutTail(doi: string): string {
  const last = doi.slice(-1)
  const opening = closing[last]
  const isTail =
    opening === undefined
      ? /[.,;:!?'’‘»*_\\|&-]/.test(last)
      : doi.split(opening).length < doi.split(last).length
  return isTail ? withoutTail(doi.slice(0, -1)) : doi
}

const pagesOfPublishers = /\/(?:full|abstract|pdf|epdf|meta|summary|html|fulltext)(?:\/|$).*$/i

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The first DOI in a text: bare, after `doi:`, or in an address of doi.org or of a publisher. */
export function doiIn(text: string): string | undefined {
  const found = doiForm.exec(/10\.\d{4,9}%2f/i.test(text) ? decoded(text) : text)
  if (!found) return undefined
  const before = found.input.slice(0, found.index)
  const address = /https?:\/\/\S*$/i.exec(before)?.[0]
  // In an address, what follows ? or # is not part of the DOI; nor is a publisher's name of a page.
  const cut = address === undefined ? found[0] : decoded(found[0].replace(/[?#&].*$/, ''))
  const ofPublisher = address !== undefined && !/^https?:\/\/(?:dx\.)?doi\.org\//i.test(address)
  const doi = withoutTail(
    (ofPublisher ? cut.replace(pagesOfPublishers, '') : cut)
      .replace(/<\/?[a-z]+>.*$/i, '')
      .replace(/[;,](?:PMID|PMCID)\b.*$/i, ''),
  )
  return /^10\.\d{4,9}\/\S+$/.test(doi) ? doi : undefined
}

/** Every DOI, PubMed number and PubMed Central number that a text names, the first of each. */
export function identifiersIn(text: string): Identifiers {
  const pmid = pmidForms.map((form) => form.exec(text)?.[1]).find(Boolean)
  const pmc = pmcidForm.exec(text)?.[1]
  const doi = doiIn(text)
  return {
    ...(doi !== undefined && {doi}),
    ...(pmid !== undefined && {pmid}),
    ...(pmc !== undefined && {pmcid: `PMC${pmc}`}),
  }
}
