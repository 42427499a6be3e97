import type {SanityDocument} from '@sanity/types'

import {fingerprintOf} from '#lib/content/fingerprint.ts'

import {type DocumentType, examples, furtherExamples, published} from './documents.ts'
import {withValue} from './paths.ts'
import {type SmallLake, startSmallLake, unreachableLake} from './small-lake.ts'
import {validate} from './validate.ts'

let lake: SmallLake
beforeAll(async () => {
  lake = await startSmallLake(published)
})
afterAll(() => lake.close())

/** A change to an example, and what an editor then reads; the place is that of the change unless given. */
type Row = [path: string, value: unknown, message: string | RegExp, at?: string]

const absent = undefined

/** The example as it is passes in `valid-documents.test.ts`; here each change makes it fail. */
const errors: Record<DocumentType, Row[]> = {
  condition: [
    ['title', absent, 'Write the name of the condition.'],
    ['title', '   ', 'Write the name of the condition.'],
    ['slug', absent, 'Press “Generate”: without an address there is no page.'],
    ['slug.current', 'Runners Knee', /^Use small letters, digits and single hyphens/, 'slug'],
    ['slug.current', 'a--b', /^Use small letters/, 'slug'],
    ['slug.current', 'x'.repeat(81), /^This address has 81 characters\. Keep it to 80\.$/, 'slug'],
    ['slug.current', 'jumpers-knee', /^“Jumper’s knee” has this address already/, 'slug'],
    ['aliases.0', ' ', 'Write the name, or delete the empty line.'],
    ['aliases', ['Knee pain', 'knee pain '], /^This name is in the list already/, 'aliases.1'],
    ['lede', absent, 'Say in one sentence what the condition is.'],
    ['bodyRegion', absent, 'Choose the part of the body.'],
    ['bodyRegion', 'tail', 'Choose the part of the body.'],
    ['codes.icd.system', absent, 'Choose the system that the code is from.'],
    ['codes.icd.code', absent, 'Write the code, or delete this entry.'],
    ['codes.icd.code', 'knee', /^This does not look like a ICD-10-CM code\. Write it as M22\.2X9/],
    ['codes.icd.system', 'MeSH', /Write it as D046788/, 'codes.icd.code'],
    ['overview', absent, 'Write an overview of at least one paragraph.'],
    ['overview', [], 'Write an overview of at least one paragraph.'],
    ['overview.p2.children.it c.text', '  ', /^This paragraph is empty/, 'overview.p2'],
    ['overview.p2.level', 0, /^This list is indented/, 'overview.p2'],
    ['overview.p2._type', 'image', 'Only text can stand here. Delete this piece.', 'overview.p2'],
    ['overview.p2.children.it c._type', 'emoji', /^Only words and citations/, 'overview.p2'],
    ['overview.p1.children.like.text', ' ', /^A link has no words/, 'overview.p1'],
    ['overview.p1.markDefs.l1.href', absent, 'Say where the link leads, or remove it.'],
    ['overview.p1.markDefs.l1.href', 'javascript:alert(1)', /^Use an address such as/],
    ['overview.p1.markDefs.l1.href', '//evil.example', /^Use an address such as/],
    ['overview.p1.children.c1.studies', [], /^Choose at least one study/],
    ['picture.alt', absent, /^Say in a sentence what the picture shows, for example “A clinician/],
    ['picture.alt', '  ', /^Say in a sentence what the picture shows/],
    ['picture.alt', 'IMG_1234.jpg', /^“IMG_1234.jpg” is the name of a file\. Say in a sentence/],
    ['picture.alt', 'knee-pain.webp', /^“knee-pain.webp” is the name of a file/],
    ['picture.alt', 'DSC00231', /^“DSC00231” is the name of a file/],
    ['picture.alt', 'Needles that cure', /^“cure” in “Picture › What it shows” claims too much/],
    ['picture.caption', 'Needles that heal', /^“heal” in “Picture › Caption” claims too much/],
    ['picture.asset', absent, /^There are words, but no picture\. Upload the picture/, 'picture'],
    ['picture.asset._ref', 'image-x', /^Upload the picture again/, 'picture'],
    ['symptoms', absent, 'Add at least one symptom.'],
    ['symptoms', [], 'Add at least one symptom.'],
    ['symptoms.1', 'pain on stairs', /^This symptom is in the list already/],
    ['care', absent, /^Say when a patient must get help: add at least one entry/],
    ['care.urgent', absent, /^Say when a patient must get help at once/, 'care'],
    ['care.urgent.level', absent, 'Choose how soon help is needed.'],
    ['care.urgent.signs', [], 'Add at least one sign that the patient would notice.'],
    ['mechanisms', [], /^Add at least one mechanism/],
    ['mechanisms.load.title', absent, 'Give the mechanism a title.'],
    ['mechanisms.load.kind', absent, 'Choose what kind of mechanism this is.'],
    ['mechanisms.load.text', absent, 'Explain the mechanism in a few sentences.'],
    [
      'mechanisms.hip.title',
      'too much too soon',
      /^There is a mechanism with this title/,
      'mechanisms.hip',
    ],
    ['conventional.exercise.treatment', absent, 'Choose the treatment.'],
    ['differentials.named.name', absent, /^Write the name, or choose the page/],
    ['differentials.named.sign', absent, 'Say how it can be told apart.'],
    [
      'differentials.linked.condition._ref',
      'condition-runners-knee',
      /^This is the page’s own condition/,
      'differentials.linked',
    ],
    ['approach', [], 'Add at least one of the clinic’s treatments.'],
    ['approach.needling.treatment', absent, 'Choose the treatment.'],
    ['approach.needling.text', absent, 'Say what the clinic does for this condition.'],
    ['points.st35.point', absent, 'Choose the point.'],
    ['points.st35.why', absent, 'Say why this point is chosen.'],
    ['points.st35.basis', absent, 'Choose what the choice rests on.'],
    ['points.ashi.point._ref', 'point-st35', /^This point is in the list already/, 'points.ashi'],
    ['triggerPoints.vl.triggerPoint', absent, 'Choose the muscle.'],
    ['triggerPoints.vl.why', absent, 'Say why this muscle is treated.'],
    ['evidence.trial.study', absent, 'Choose the study.'],
    ['evidence.trial.takeaway', absent, 'Say in one sentence what the study means for patients.'],
    ['evidence.trial.outcome', absent, 'Say what was measured.'],
    ['evidence.trial.finding', absent, 'Choose what was found.'],
    ['evidence.trial.certainty', 'certain', /^Choose how certain the finding is/],
    ['evidence.trial.limitation', absent, /^Say what the study’s main weakness is/],
    ['resources.visit.label', absent, 'Write the words of the link.'],
    ['resources.visit.url', absent, 'Paste the address that the link leads to.'],
    ['resources.visit.url', 'www.example.com', /^Copy the whole address from the browser/],
    ['reviewer', absent, /^The page says when it was reviewed, but not by whom/],
    ['lastReviewed', absent, /^The page says who reviewed it, but not when/],
    ['lastReviewed', '2126-01-01', /^This day has not come yet/],
    ['nextReview', '2026-01-10', /^The next review must come after the last one/],
    ['nextReview', '2126-02-30', 'Choose a day from the calendar.'],
    [
      'heading',
      'A cure for runner’s knee',
      /^“cure” in “Heading of the page” claims too much\. No treatment here cures\. Say/,
    ],
    ['symptoms.1', 'Pain that goes with 100 % success', /^“100 %” in “Symptoms” claims too much/],
    [
      'overview.p2.children.it c.text',
      'Acupuncture heals it.',
      /^“heals” in “Overview” claims too much\. .*no study is cited for it\. Cite one, call it a traditional use/,
      'overview.p2',
    ],
    [
      'approach.needling.text',
      words('It relieves the pain.'),
      /^“relieves” in “How we help › What we do” claims too much\. .*Write “may”/,
      'approach.needling.text.w',
    ],
    [
      'evidence.trial.takeaway',
      'It eases pain for some weeks.',
      /^“eases” in “Research › In one sentence” claims too much/,
    ],
    ['points.st35.why', 'It relieves knee pain.', /^“relieves” in “Acupuncture points › Why here”/],
  ],
  treatment: [
    ['name', absent, 'Write the name of the treatment.'],
    ['slug.current', 'Dry Needling', /^Use small letters/, 'slug'],
    ['slug.current', 'exercise', /^“Exercise therapy” has this address already/, 'slug'],
    ['kind', absent, 'Choose whether the clinic offers it.'],
    ['summary', absent, 'Say in one or two sentences what the treatment is.'],
    ['contraindications.0', '', 'Write the reason, or delete the empty line.'],
    ['picture.alt', absent, /^Say in a sentence what the picture shows/],
    ['summary', 'Needles that cure.', /^“cure” in “In one or two sentences” claims too much/],
    ['mechanism', 'It relieves pain', /^“relieves” .*Write “may” before this word/],
    [
      'adverseEffects',
      ['Bruise', 'bruise'],
      /^This effect is in the list already/,
      'adverseEffects.1',
    ],
  ],
  acupuncturePoint: [
    ['code', absent, 'Write the code of the point, for example ST35.'],
    ['code', 'St 35', /^Write the code as two capital letters and a number/],
    ['code', 'ST035', /^Write the code as two capital letters and a number/],
    ['code', 'XY3', /^XY is not a channel\. Use one of LU, LI, ST/],
    ['code', 'ST46', 'There is no ST46: the channel ends at ST45. Check the number.'],
    ['code', 'EX-LE4', /^EX-LE4 is an extra point\. Choose “Extra point”/],
    ['code', 'SP9', /^The code SP9 does not belong to this meridian/, 'meridian'],
    ['standard', absent, 'Choose the standard that the code comes from.'],
    ['standard', 'extra', /^Write an extra point as EX-/, 'code'],
    ['standard', 'ashi', 'Write “ashi” as the code of an ashi point.', 'code'],
    ['englishName', absent, /^Write the English name/],
    ['pinyin', absent, 'Write the name in pinyin, for example Dúbí.'],
    ['hanzi', absent, 'Write the name in Chinese characters, for example 犢鼻.'],
    ['hanzi', 'Dúbí', /^Only Chinese characters here/],
    ['meridian', absent, 'Choose the meridian. ST35 belongs to ST.'],
    ['location', absent, 'Say in plain words where the point is.'],
    ['anatomy.knee.name', absent, 'Write the name of the structure.'],
    ['anatomy.knee.uberon', '1465', /^Write the code as UBERON: and seven digits/],
    ['cautions.0', ' ', 'Write the caution, or delete the empty line.'],
    ['map.view', absent, 'Choose front or back.'],
    ['map.side', absent, 'Choose the side.'],
    ['map.x', absent, 'Say how far from the left the place is, 0 to 100.'],
    ['map.x', 100.1, 'Give a number from 0 to 100.'],
    ['map.y', -1, 'Give a number from 0 to 100.'],
  ],
  triggerPoint: [
    ['muscle', absent, 'Write the name of the muscle.'],
    ['slug', absent, /^Press “Generate”/],
    ['region', absent, 'Choose the part of the body.'],
    ['referral', absent, 'Say in plain words where the pain is felt.'],
    ['anatomy.vl.name', absent, 'Write the name of the structure.'],
    ['map.y', 101, 'Give a number from 0 to 100.'],
  ],
  study: [
    ['title', absent, 'Write the title of the study as it is printed.'],
    ['authors.a1.family', absent, /^Write the family name/],
    ['year', 1799, /^Write the year with four digits/],
    ['year', 9999, /^Write the year with four digits/],
    ['year', 2020.5, /^Write the year with four digits/],
    ['doi', 'https://doi.org/10.1000/x', 'Write the DOI without anything before it: 10.1000/x'],
    ['doi', 'knees', /^This is not a DOI/],
    ['doi', '10.1000/retracted', /in the library already: “A study that was taken back”/],
    ['doi', '10.1000/RETRACTED', /in the library already: “A study that was taken back”/],
    ['pmid', 'PMID 5', /^Write the PubMed number in digits only/],
    ['pmid', '99999', /in the library already: “A study that was taken back”/],
    ['pmcid', '1234567', /^Write the PubMed Central number with PMC in front/],
    ['url', 'ftp://example.com', /^Copy the whole address from the browser/],
    ['design', absent, 'Choose the kind of study.'],
    ['sampleSize', 0, /^Write a whole number of people/],
    ['includedStudies', 1.5, /^Write a whole number of studies/],
    ['level', 6, /^Choose a level from 1 to 5/],
    ['retraction.status', absent, 'Choose the status.'],
    ['retraction.checkedAt', '2126-01-01', /^This day has not come yet/],
    ['retraction.checkedAt', '2026', 'Choose a day from the calendar.'],
    ['retraction.source', 'the journal', /^Copy the whole address from the browser/],
  ],
  faq: [
    ['question', absent, 'Write the question.'],
    ['answer', [], 'Write the answer.'],
  ],
  clinician: [
    ['name', absent, 'Write the clinician’s name.'],
    ['credentials', ' ', /^Write the clinician’s credentials/],
    ['profileUrl', 'example.com/me', /^Copy the whole address from the browser/],
  ],
  siteSettings: [
    ['_id', 'another', /^The site has one settings document/, ''],
    ['clinicName', absent, 'Write the name of the clinic.'],
    ['bookingUrl', absent, 'Paste the address of the booking page.'],
    ['bookingUrl', 'http://book.example.com', /^The address must begin with https/],
    ['bookingUrl', 'book.example.com', /^Copy the whole address from the browser/],
    ['telephone', absent, /^Write the telephone number with \+/],
    ['telephone', '(212) 555-0100', /digits only, for example \+12125550100/],
    ['telephoneDisplay', absent, /^Write the number as people read it/],
    ['email', 'hello', /^This is not an e-mail address/],
    ['address.locality', absent, 'Write the city.'],
    ['address.country', 'us', /^Write the country as two capital letters/],
    ['hours.week.days', [], 'Choose at least one day.'],
    ['hours.week.opens', '9am', /^Write the time with four digits/],
    ['hours.week.opens', '18:00', /^The clinic must close after it opens/, 'hours.week.closes'],
    ['hours.week.closes', '24:00', /^Write the time with four digits/],
    ['emergencyNumber', absent, 'Write the emergency number, for example 911.'],
    ['emergencyNumber', 'nine', /^Write the number in digits only/],
    ['callToAction.heading', absent, 'Write the heading of the invitation.'],
    ['callToAction.text', absent, /^Write one or two sentences/],
    ['callToAction.bookLabel', absent, 'Write the words on the booking button.'],
    ['callToAction.callLabel', absent, 'Write the words on the telephone button.'],
    ['disclaimer', absent, 'Write the disclaimer. Every page shows it.'],
    [
      'disclaimer.p1.children.this._type',
      'citation',
      /^Citations cannot stand here/,
      'disclaimer.p1',
    ],
  ],
  experiment: [
    ['name', absent, 'Give the test a name.'],
    ['condition._ref', 'condition-nobody', /^This page is not published/, 'condition'],
    ['slot', absent, 'Choose the place on the page.'],
    [
      'slot',
      'bookLabel',
      '“Words on the button” is running in this place on the pages of all conditions. Stop it first, or choose another place.',
    ],
    ['variants', [], 'Write at least one variant.'],
    ['variants', [1, 2, 3, 4].map(variant), /^A test has at most 3 variants/],
    ['variants', [1, 2, 3].map(variant), /adds? up to/, 'controlWeight'],
    ['variants.pain.text', absent, 'Write the words of the variant, or delete it.'],
    ['variants.pain.text', ' \n', 'Write the words of the variant, or delete it.'],
    ['variants.pain.text', 'sore  on THE stairs? ', /^Another variant has/, 'variants.stairs'],
    ['variants.pain.text', 'Runner’s Knee  (patellofemoral pain)\n', /^The page says just this/],
    ['variants.pain.text', 'Acupuncture cures your knee', /^“cures” claims too much\. No treat/],
    [
      'variants.pain.text',
      'Needling eases pain',
      /^“eases” claims too much\. The certainty is low/,
    ],
    ['variants.pain.weight', absent, /^Say how many of 100 visitors/],
    ['variants.pain.weight', 0, 'Give a whole number from 1 to 99.'],
    ['variants.pain.weight', 30.5, 'Give a whole number from 1 to 99.'],
    [
      'variants.pain.weight',
      20,
      'The shares add up to 90. Change them so that they make 100, for example 34, 33, and 33.',
      'controlWeight',
    ],
    ['controlWeight', absent, /^Say how many of 100 visitors/],
    ['goal', absent, 'Choose what counts as success.'],
    ['plannedSample', absent, /^Say after how many visitors/],
    ['plannedSample', 0, 'Give a whole number of visitors, at least 1.'],
    ['startedAt', 'yesterday', /^This is not a moment in time/],
  ],
  redirect: [
    ['from', absent, 'Write the old address, for example /knee-pain.'],
    ['from', 'knee-pain', /^Begin with a slash/],
    ['from', '/knee?x=1', 'Leave out everything from ? or # on.'],
    ['from', '/knee pain', /^An address has no spaces/],
    ['from', '/', /^The home page cannot be redirected/],
    ['from', '/knee/', /^Write single slashes and none at the end/],
    ['from', '/studio/desk', /^The site itself needs \/studio\/desk/],
    ['from', '/api', /^The site itself needs/],
    ['from', '/preview/x', /^The site itself needs/],
    ['from', '/robots.txt', /^The site itself needs/],
    ['from', '/knee-pain', '/knee-pain is redirected already. Change that redirect instead.'],
    ['to', absent, /^Choose the page that it leads to/, 'page'],
    ['to', 'treatments', /^Give a path of this site/],
    ['to', '/needles', /^This leads to itself/],
    [
      'page',
      {_type: 'reference', _ref: 'condition-runners-knee', _weak: true},
      /^Choose a page or give an address, not both/,
      'to',
    ],
  ],
}

const warnings: Partial<Record<DocumentType, Row[]>> = {
  condition: [
    ['title', 'x'.repeat(61), /^The name has 61 characters/],
    ['picture.alt', 'x'.repeat(201), /^201 characters are long to listen to/],
    ['lede', 'Pain.', /^5 characters are very short/],
    ['lede', 'x'.repeat(241), /^241 characters are long/],
    ['metaDescription', 'x'.repeat(49), /^49 characters are few/],
    ['metaDescription', 'x'.repeat(161), /^161 characters will be cut off/],
    [
      'points.st35.why',
      'For pain beside the kneecap',
      /^“For” in “Acupuncture points › Why here” needs a word before it\. .*Traditionally used for/,
    ],
    ['care.routine.level', 'urgent', /^There is an entry for this level/, 'care.urgent'],
    [
      'overview.p1.children.like.text',
      'click here',
      /^“click here” does not say where/,
      'overview.p1',
    ],
    ['nextReview', '2026-01-11', /^The review is overdue/],
    ['nextReview', absent, /^No next review is planned/],
    [
      'reviewedContent',
      'another',
      /^The page has changed since its review of January 10, 2026/,
      'lastReviewed',
    ],
    [
      'evidence.trial.study._ref',
      'study-retracted',
      /“A study that was taken back” has been retracted/,
      'evidence.trial.study',
    ],
    [
      'overview.p1.children.c1.studies.trial._ref',
      'study-retracted',
      /has been retracted/,
      'overview.p1.children.c1.studies.trial',
    ],
  ],
  treatment: [
    ['safety', absent, 'Tell patients what is known about its safety.'],
    ['contraindications', [], 'Say who should not have this treatment.'],
  ],
  acupuncturePoint: [
    ['pinyin', 'Dubi', /^Add the tone marks/],
    ['map', absent, /^Without a place on the figure/],
  ],
  study: [
    ['result', absent, 'Say what was found, with the figures.'],
    ['retraction.status', 'retracted', /^This study has been retracted/, 'retraction'],
    ['title', 'A Study that Was Taken Back.', /^A study with this title is in the library already/],
  ],
  experiment: [
    ['condition', absent, /^The same words would stand on the pages of all conditions/],
    ['slot', 'approachLede', /^The variant takes the place of the first paragraph/],
  ],
  faq: [['question', 'Running', 'End the question with a question mark.']],
  clinician: [['profileUrl', absent, /^Add a page where patients can check/]],
}

describe.each(Object.entries(errors))(
  '%s must be put right before it is published',
  (type, rows) => {
    it.each(rows)('%s = %j', async (path, value, message, at = path) => {
      await expectFinding('error', withValue(example(type), path, value), message, at)
    })
  },
)

describe.each(Object.entries(warnings))('%s raises a warning', (type, rows) => {
  it.each(rows)('%s = %j', async (path, value, message, at = path) => {
    await expectFinding('warning', withValue(example(type), path, value), message, at)
  })
})

/** Changes that leave an example as right as it was. */
const fine: Partial<Record<DocumentType, [path: string, value: unknown][]>> = {
  condition: [
    ['title', 'x'.repeat(60)],
    ['metaDescription', absent],
    ['picture', absent],
    ['picture', {_type: 'picture'}],
    ['picture.caption', absent],
    ['picture.crop', absent],
    ['metaDescription', 'x'.repeat(160)],
    ['overview.p1.markDefs.l1.href', 'mailto:hello@example.com'],
    ['overview.p1.markDefs.l1.href', 'tel:+12125550100'],
    ['overview.p1.markDefs.l1.href', 'http://example.com'],
    ['differentials.linked.name', 'Another name'],
    ['slug.current', `${'x'.repeat(78)}-1`],
  ],
  study: [
    ['pmid', absent],
    ['level', absent],
    ['retraction', absent],
    ['year', 1800],
  ],
  acupuncturePoint: [
    ['code', 'ST45'],
    ['map.x', 0],
    ['map.y', 100],
  ],
  siteSettings: [
    ['email', absent],
    ['address', absent],
    ['hours.week.opens', '17:29'],
    ['emergencyNumber', '112'],
  ],
  experiment: [
    ['hypothesis', absent],
    ['variants.pain.text', 'Needling may ease the pain'],
    ['slot', 'heroLede'],
    ['slot', 'ctaText'],
  ],
  redirect: [
    ['to', 'https://www.example.com/needles'],
    ['from', '/studios'],
  ],
}

describe.each(Object.entries(fine))('%s may be so', (type, rows) => {
  it.each(rows)('%s = %j', async (path, value) => {
    expect(await validate(withValue(example(type), path, value), lake.client, published)).toEqual(
      [],
    )
  })
})

describe('rules about several fields', () => {
  it('asks for a review, or that the page says that there was none', async () => {
    const {reviewer, lastReviewed, nextReview, ...unreviewed} = examples.condition
    expect([reviewer, lastReviewed, nextReview]).not.toContain(undefined)
    await expectFinding('error', unreviewed, /^Nobody has reviewed this page/, 'reviewer')
    const sample = {...unreviewed, sampleContent: true}
    expect(await validate(sample, lake.client, published)).toEqual([])
  })

  it('misses something to look a study up by', async () => {
    const {doi, pmid, url, ...study} = examples.study
    expect([doi, pmid, url]).not.toContain(undefined)
    await expectFinding('warning', study, /^Readers cannot look this up/, 'doi')
    expect(await validate({...study, url}, lake.client, published)).toEqual([])
  })

  it('wants to know where a journal expressed its concern', async () => {
    const concern = withValue(examples.study, 'retraction', {
      _type: 'retraction',
      status: 'concern',
    })
    await expectFinding(
      'warning',
      concern,
      /^Add the address of the journal’s notice/,
      'retraction.source',
    )
  })

  it('takes a point with the code of another for the same point, whatever its draft is called', async () => {
    const twin = {
      ...examples.acupuncturePoint,
      _id: 'drafts.point-twin',
      slug: {_type: 'slug', current: 'twin'},
    }
    await expectFinding(
      'error',
      twin,
      /^There is a point with this code already: “Calf’s Nose”/,
      'code',
    )
  })

  it('allows several ashi points', async () => {
    const ashi = furtherExamples.find(({code}) => code === 'ashi')
    const another = {...ashi!, _id: 'point-ashi-2', slug: {_type: 'slug', current: 'ashi-2'}}
    expect(await validate(another, lake.client, published)).toEqual([])
  })

  it('weighs what an answer says of needling as the pages do that show it', async () => {
    const cited = [
      {_key: 's', _type: 'span', text: 'Needling helps.', marks: []},
      {
        _key: 'c',
        _type: 'citation',
        studies: [{_key: 't', _type: 'reference', _ref: 'study-trial'}],
      },
    ]
    const answer = [{_key: 'w', _type: 'block', style: 'normal', markDefs: [], children: cited}]
    const faq = {...examples.faq, answer}
    await expectFinding(
      'error',
      faq,
      /^“helps” in “Answer” claims too much. The certainty is low/,
      'answer.w',
    )
    const surely = withValue(examples.condition, 'evidence.trial.certainty', 'high')
    const held = published.map((one) => (one._id === surely._id ? surely : one))
    const other = await startSmallLake(held)
    try {
      expect(await validate(faq, other.client, held)).toEqual([])
    } finally {
      await other.close()
    }
    const client = await unreachableLake()
    expect(await validate(faq, client, published)).toEqual([])
    const banned = withValue(faq, 'answer.w.children.s.text', 'Needling cures.')
    expect(await validate(banned, client, published)).toMatchObject([
      {level: 'error', at: 'answer.w'},
    ])
  })

  it('notices that a page has changed since its review, not that it was reviewed again', async () => {
    const reviewed = {...examples.condition, reviewedContent: fingerprintOf(examples.condition)}
    expect(await validate(reviewed, lake.client, published)).toEqual([])
    const again = {
      ...reviewed,
      lastReviewed: '2026-02-10',
      _rev: 'r2',
      _updatedAt: '2026-02-10T08:00:00Z',
    }
    expect(await validate(again, lake.client, published)).toEqual([])
    const changed = withValue(reviewed, 'lede', 'Runner’s knee is pain at the front of your knee.')
    await expectFinding(
      'warning',
      changed,
      /^The page has changed since its review/,
      'lastReviewed',
    )
  })

  it('sees that a redirect starts where its page is at present', async () => {
    const redirect = furtherExamples.find(({_type}) => _type === 'redirect')
    const circle = withValue(redirect!, 'from', '/conditions/runners-knee')
    await expectFinding('error', circle, /^The page has this address at present/, 'from')
  })
})

function words(text: string) {
  const children = [{_key: 's', _type: 'span', text, marks: []}]
  return [{_key: 'w', _type: 'block', style: 'normal', markDefs: [], children}]
}

function variant(number: number) {
  return {_key: `v${number}`, _type: 'experimentVariant', text: `Words ${number}`, weight: 20}
}

function example(type: string): SanityDocument {
  const found = Object.values(examples).find(({_type}) => _type === type)
  if (!found) throw new Error(`No example of ${type}`)
  return found
}

async function expectFinding(
  level: string,
  document: SanityDocument,
  message: string | RegExp,
  at: string,
) {
  const findings = await validate(document, lake.client, published)
  const there = findings.filter((finding) => finding.level === level && finding.at === at)
  const messages = there.map((finding) => finding.message)
  if (typeof message === 'string') expect(messages).toContain(message)
  else expect(messages).toContainEqual(expect.stringMatching(message))
}
