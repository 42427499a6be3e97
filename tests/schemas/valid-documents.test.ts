import type {SanityDocument} from '@sanity/types'

import {examples, furtherExamples, published} from './documents.ts'
import {withValue} from './paths.ts'
import {type SmallLake, startSmallLake, unreachableLake} from './small-lake.ts'
import {validate} from './validate.ts'

const documents = [...Object.values(examples), ...furtherExamples]

let lake: SmallLake
beforeAll(async () => {
  lake = await startSmallLake(published)
})
afterAll(() => lake.close())

it.each(documents.map((document) => [document._id, document]))(
  'finds no fault with %s',
  async (_id, document) => {
    expect(await validate(document, lake.client, published)).toEqual([])
  },
)

/** A test that was started cannot be edited any more. */
const editable = documents.filter(
  (document: SanityDocument) => (document['status'] ?? 'draft') === 'draft',
)

it.each(editable.map((document) => [document._id, document]))(
  'finds no fault with a draft of %s',
  async (_id, document) => {
    const draft = {...document, _id: `drafts.${document._id}`}
    expect(await validate(draft, lake.client, published)).toEqual([])
  },
)

it('asks that what is referred to is published', async () => {
  const document = withValue(examples.condition, 'reviewer._ref', 'clinician-nobody')
  expect(await validate(document, lake.client, published)).toEqual([
    {level: 'error', at: 'reviewer', message: 'Referenced document must be published'},
  ])
})

it('lets its own questions wait while the Content Lake cannot be reached', async () => {
  const client = await unreachableLake()
  const documents = [
    examples.study,
    examples.redirect,
    examples.condition,
    examples.acupuncturePoint,
    examples.experiment,
  ]
  for (const document of documents) {
    expect(await validate(document, client, published)).toEqual([])
  }
})
