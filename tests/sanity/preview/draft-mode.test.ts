import {sitePath} from '#sanity/preview/draft-mode.ts'

test.each([
  ['/conditions/runners-knee', '/conditions/runners-knee'],
  ['/?q=knee', '/?q=knee'],
  ['/conditions/a?sanity-preview-perspective=drafts', '/conditions/a'],
  ['https://elsewhere.example/page', '/'],
  ['//elsewhere.example/page', '/'],
  ['/\\elsewhere.example', '/'],
  ['/..//elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['http://', '/'],
])('asked for %s, the preview leads to %s', (asked, path) => {
  expect(sitePath(asked)).toBe(path)
})
