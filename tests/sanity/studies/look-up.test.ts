import {readPasted} from '#lib/studies/read-pasted.ts'
import {lookUp} from '#sanity/studies/look-up.ts'

import {
  type Answer,
  crossrefList,
  crossrefWork,
  medline,
  nothingFound,
  standIn,
} from './stand-in.ts'

const doi = '10.1000/test.1'
const searched: [RegExp, Answer] = [/esearch/, {body: {esearchresult: {idlist: ['123456']}}}]
const fetched: [RegExp, Answer] = [/efetch.*id=123456/, {body: medline('123456', doi)}]
const noNotices: [RegExp, Answer] = [/filter=updates/, {body: crossrefList()}]
const work: [RegExp, Answer] = [/works\/10\.1000\/test\.1$/, {body: crossrefWork(doi)}]

const found = (text: string, {client}: ReturnType<typeof standIn>) =>
  lookUp(client, text, readPasted(text))

it('fills a study from its DOI, with what Crossref and PubMed know', async () => {
  const looked = await found(doi, standIn([work, noNotices, searched, fetched]))
  expect(looked).toEqual({
    fields: {
      title: 'Test data: needling of the knee',
      authors: [{family: 'Example', given: 'Ada B.'}],
      containerTitle: 'Journal of Test Data',
      year: 2020,
      volume: '12',
      pages: '100-110',
      doi,
      pmid: '123456',
      pmcid: 'PMC123456',
      design: 'randomisedTrial',
    },
    designReason: 'PubMed lists it as “Randomized Controlled Trial”.',
    problems: [],
    from: ['Crossref', 'PubMed'],
    retraction: {status: 'none'},
    failures: [],
  })
})

it('fills a study from its PubMed number', async () => {
  const looked = await found('PMID: 123456', standIn([work, noNotices, fetched]))
  expect(looked.fields).toMatchObject({doi, pmid: '123456', volume: '12'})
  expect(looked.from).toEqual(['Crossref', 'PubMed'])
})

it('asks doi.org for what is not Crossref’s, and then says nothing of retractions', async () => {
  const sources = standIn([
    [/doi\.org\/10\.1000\/test\.1/, {body: {title: 'Test data: elsewhere', DOI: doi}}],
    [/esearch/, nothingFound],
  ])
  const looked = await found(doi, sources)
  expect(looked.fields).toEqual({title: 'Test data: elsewhere', doi})
  expect(looked.from).toEqual(['doi.org'])
  expect(looked.retraction).toBeUndefined()
  expect(sources.asked.map(({accept}) => accept)).toContain(
    'application/vnd.citationstyles.csl+json',
  )
})

it('keeps what was pasted when there is no network, and says who could not be reached', async () => {
  const text = `@article{a, title={Test data: needling of the knee}, year={2020}, doi={${doi}}}`
  const looked = await found(text, standIn([[/./, 'away']]))
  expect(looked).toEqual({
    fields: {title: 'Test data: needling of the knee', year: 2020, doi},
    problems: [],
    from: [],
    failures: ['api.crossref.org cannot be reached', 'eutils.ncbi.nlm.nih.gov cannot be reached'],
  })
})

it('takes from one what the other could not say', async () => {
  const looked = await found(doi, standIn([[/crossref/, {status: 403}], searched, fetched]))
  expect(looked.from).toEqual(['PubMed'])
  expect(looked.fields).toMatchObject({pages: '100-10'})
  expect(looked.failures).toEqual(['api.crossref.org answered 403'])
})

it('finds the DOI of a reference by exactly its title and year', async () => {
  const line = 'Example AB. Test data: needling of the knee. J Test Data. 2020;12:100-110.'
  const list: [RegExp, Answer] = [
    /query\.bibliographic/,
    {
      body: crossrefList(
        crossrefWork('10.1000/other', {title: ['Test data: needling of the knee and the hip']})
          .message,
        crossrefWork(doi).message,
      ),
    },
  ]
  const looked = await found(line, standIn([list, work, noNotices, searched, fetched]))
  expect(looked.fields.doi).toBe(doi)
  const later = line.replace('2020', '2012')
  const other = await found(later, standIn([list, work, noNotices, searched, fetched]))
  expect(other.fields.doi).toBeUndefined()
  expect(other.fields.year).toBe(2012)
})

it('says when a DOI belongs to another study than the one that was pasted', async () => {
  const line = `Example AB. Test data: cupping of the back. J Test Data. 2020;12:100. doi:${doi}`
  const {problems} = await found(line, standIn([work, noNotices, searched, fetched]))
  expect(problems).toEqual([expect.stringMatching(/belongs to another title/)])
})

it('tells of a retraction, and where it says so', async () => {
  const notice = {
    DOI: '10.1000/notice',
    'update-to': [{DOI: doi.toUpperCase(), type: 'retraction', source: 'retraction-watch'}],
  }
  const looked = await found(
    doi,
    standIn([work, [/filter=updates/, {body: crossrefList(notice)}], [/esearch/, nothingFound]]),
  )
  expect(looked.retraction).toEqual({status: 'retracted', source: 'https://doi.org/10.1000/notice'})
})

it('does not take a page of a network’s doorkeeper for an answer', async () => {
  const looked = await found(doi, standIn([[/./, {body: '<html>Sign in</html>'}]]))
  expect(looked.from).toEqual([])
  expect(looked.failures).toEqual([
    'api.crossref.org did not answer with JSON',
    'eutils.ncbi.nlm.nih.gov did not answer with JSON',
  ])
})

it('is patient with a busy source, and not without end', async () => {
  let times = 0
  const busyTwice: [RegExp, () => Answer] = [
    /works\/10/,
    () => {
      times += 1
      return times < 3 ? {status: 429, headers: {'retry-after': '2'}} : {body: crossrefWork(doi)}
    },
  ]
  const patient = standIn([busyTwice, noNotices, [/esearch/, nothingFound]])
  expect((await found(doi, patient)).from).toEqual(['Crossref'])
  expect(patient.pauses.filter((pause) => pause === 2_000)).toHaveLength(2)

  const busy = standIn([
    [/crossref/, {status: 503}],
    [/esearch/, nothingFound],
  ])
  expect((await found(doi, busy)).failures).toEqual(['api.crossref.org answered 503'])
  expect(busy.asked.filter(({url}) => url.includes('crossref'))).toHaveLength(3)
})
