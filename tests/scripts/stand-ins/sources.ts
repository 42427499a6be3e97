/**
 * Loaded before a command: answers for Crossref and PubMed, so that no network is needed. What it
 * says is test data: a work whose DOI ends in “retracted” was.
 */
import {crossrefList, crossrefWork, nothingFound} from '#tests/sanity/studies/stand-in.ts'

const network = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input)
  const answer = answerTo(decodeURIComponent(url.href))
  return answer === undefined ? network(input, init) : Response.json(answer)
}

function answerTo(url: string): object | undefined {
  if (url.includes('filter=updates')) return crossrefList()
  const [, doi] = /api\.crossref\.org\/works\/(10\.[^?]+)/.exec(url) ?? []
  if (doi !== undefined) {
    const notice = {'updated-by': [{type: 'retraction', DOI: '10.1000/notice'}]}
    return crossrefWork(doi, doi.endsWith('retracted') ? notice : {})
  }
  return url.includes('eutils.ncbi.nlm.nih.gov') ? nothingFound.body : undefined
}
