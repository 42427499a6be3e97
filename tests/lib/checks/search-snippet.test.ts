import fc from 'fast-check'

import {draftListing} from '#lib/checks/draft-listing.ts'
import {searchSnippet} from '#lib/checks/search-snippet.ts'
import {fitted, textWidth} from '#lib/checks/text-width.ts'

const page = {
  title: 'Runner’s knee',
  description: 'Pain at the front of the knee, around or behind the kneecap.',
  clinicName: 'Sample Clinic',
  siteUrl: 'https://clinic.example.org',
  path: '/conditions/runners-knee',
}

it('shows the title with the clinic, where the page is, and the words', () => {
  expect(searchSnippet(page)).toEqual({
    title: 'Runner’s knee | Sample Clinic',
    description: page.description,
    breadcrumb: 'clinic.example.org › conditions › runners-knee',
    advice: [],
  })
})

it('cuts what does not fit at the end of a word, and says so', () => {
  const snippet = searchSnippet({
    ...page,
    title: 'Pain at the front of the knee in people who run long distances every day',
    description: `${page.description} `.repeat(4),
  })
  expect(snippet.title).toMatch(/^Pain at the front of the knee [\w ]+ …$/)
  expect(snippet.description).toMatch(/\w[.,]? …$/)
  expect(snippet.description.length).toBeGreaterThan(120)
  expect(snippet.advice).toEqual([
    expect.stringContaining('title is cut off'),
    expect.stringContaining('words are cut off'),
  ])
})

it('does not ask for a shorter title where only the clinic’s name is cut off', () => {
  const snippet = searchSnippet({...page, clinicName: 'A clinic with a long name '.repeat(3)})
  expect(snippet.title).toMatch(/^Runner’s knee \|.* …$/)
  expect(snippet.advice).toEqual([])
})

it('measures narrow and wide signs', () => {
  expect(textWidth('iiii', 20)).toBeLessThan(textWidth('WW', 20))
  expect(textWidth('Dúbí', 20)).toBe(textWidth('Dubi', 20))
  expect(textWidth('犢鼻', 20)).toBe(40)
})

it('never shows more than there is room for', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 300}), fc.nat(900), (text, room) => {
      const {text: shown, isCut} = fitted(text, 14, room + 40)
      expect(textWidth(shown, 14)).toBeLessThanOrEqual(room + 40)
      if (isCut) expect(text.startsWith(shown.slice(0, -1).trim())).toBe(true)
      else expect(shown).toBe(text)
    }),
  )
})

it('takes the sentence at the top where search engines have no words of their own', () => {
  const condition = {
    _type: 'condition',
    title: 'Runner’s knee',
    lede: 'Pain.',
    slug: {current: 'a'},
  }
  expect(draftListing(condition)).toMatchObject({description: 'Pain.', path: '/conditions/a'})
  expect(draftListing({...condition, metaDescription: 'Words.'})?.description).toBe('Words.')
  expect(draftListing({...condition, metaDescription: ' '})?.description).toBe('Pain.')
  expect(draftListing({_type: 'faq'})).toBeUndefined()
})

it('calls a point as its page does', () => {
  const point = {_type: 'acupuncturePoint', standard: 'who', code: 'ST35', pinyin: 'Dúbí'}
  expect(draftListing({...point, englishName: 'Calf’s Nose'})).toMatchObject({
    title: 'ST35 Dúbí (Calf’s Nose)',
    kind: 'Acupuncture point',
  })
})
