import type {SanityDocument} from '@sanity/types'
import {z} from 'zod'

import {newCondition} from '#sanity/studio/writing/new-condition.ts'
import {type SmallLake, startSmallLake} from '#tests/schemas/small-lake.ts'
import {sampleDocuments} from '#tests/support/lake.ts'

const stamps = {_rev: 'r1', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z'}
const sample: SanityDocument[] = sampleDocuments().map((document) => ({...stamps, ...document}))

let lake: SmallLake
beforeAll(async () => {
  lake = await startSmallLake(sample)
})
afterAll(() => lake.close())

const lists = z.object({
  care: z.array(z.object({level: z.string()})),
  conventional: z.array(z.object({treatment: z.object({_ref: z.string()})})),
  approach: z.array(z.object({treatment: z.object({_ref: z.string()})})),
  faqs: z.array(z.object({_type: z.literal('reference'), _ref: z.string()})),
})

const made = (parameters?: unknown) => newCondition(parameters, {getClient: () => lake.client})

it('starts with what the clinic puts into each page, and the most urgent signs first', async () => {
  const {care, conventional, approach, faqs} = lists.parse(await made())
  expect(care.map(({level}) => level)).toEqual(['emergency', 'urgent', 'routine'])
  expect(conventional.map(({treatment}) => treatment._ref)).toEqual([
    'treatment-nsaids',
    'treatment-physical-therapy',
    'treatment-activity-modification',
  ])
  expect(approach.map(({treatment}) => treatment._ref)).toEqual([
    'treatment-acupuncture',
    'treatment-dry-needling',
  ])
  expect(faqs.map(({_ref}) => _ref)).toEqual(['faq-dry-needling-or-acupuncture', 'faq-first-visit'])
})

it('gives every member of a list a key of its own', async () => {
  const members = z.record(z.string(), z.array(z.object({_key: z.string()})))
  for (const list of Object.values(members.parse(await made()))) {
    expect(new Set(list.map(({_key}) => _key)).size).toBe(list.length)
  }
})

it('knows the part of the body when it is made from its list', async () => {
  expect(await made({bodyRegion: 'knee'})).toMatchObject({bodyRegion: 'knee'})
  await expect(made({bodyRegion: 'tail'})).rejects.toThrow('bodyRegion')
})
