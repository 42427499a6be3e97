import {tags} from '#lib/revalidation/tags.ts'
import {subjectTags} from '#sanity/load/page-tags.ts'

const subject = {page: '/points/st35', name: 'point', apart: ['usedOn'], tagOf: tags.uses}

test('a page falls by itself, its address, its parts, and where it is used; not by each user', () => {
  const answer = {
    point: {
      _id: 'point-st35',
      usedOn: [{_id: 'condition-knee'}],
      studies: [{_ref: 'study-a', document: null}],
    },
    settings: {_id: 'siteSettings'},
  }
  expect(new Set(subjectTags(answer, subject))).toEqual(
    new Set([
      tags.everything,
      tags.part('siteSettings'),
      tags.address('/points/st35'),
      tags.uses('point-st35'),
      tags.page('point-st35'),
      tags.part('study-a'),
    ]),
  )
})

test.each([{point: null, settings: {_id: 'siteSettings'}}, null, 'odd'])(
  'where there is no page, only its address counts: %j',
  (answer) => {
    expect(subjectTags(answer, subject)).toEqual([tags.everything, tags.address('/points/st35')])
  },
)
