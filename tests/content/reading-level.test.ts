import {condition} from '#lib/content/condition.ts'
import {readingLevel} from '#lib/reading-level/reading-level.ts'

import {documents} from './documents.ts'
import {project} from './projection.ts'

const pages = documents
  .filter(({_type}) => _type === 'condition')
  .map((document) => condition.parse(project(document)))
  .map((page) => ({slug: page.slug, level: readingLevel(page)}))

/** What one long sentence says is measured apart: above the first section there is only one. */
const isOneSentence = (id: string) => id === 'top'

it('is easy to read, page by page', () => {
  expect(pages.length).toBeGreaterThan(0)
  const hard = pages
    .filter(({level}) => level.grade > 5)
    .map(({slug, level}) => [slug, level.grade])
  expect(hard).toEqual([])
})

it('is easy to read, section by section', () => {
  const hard = pages.flatMap(({slug, level}) =>
    level.sections
      .filter(({id, grade}) => grade > (isOneSentence(id) ? 9 : 6))
      .map(({id, grade, hardest}) => ({slug, id, grade, hardest})),
  )
  expect(hard).toEqual([])
})

it('reads the whole of each page', () => {
  for (const {level} of pages) {
    expect(level.words).toBeGreaterThan(2000)
    expect(level.sections.length).toBeGreaterThan(8)
  }
})
