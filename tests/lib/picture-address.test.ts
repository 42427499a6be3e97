import {addresses, pageOfPicture, pictureOf} from '#lib/addresses.ts'

it.each([
  addresses.conditionList,
  addresses.condition('runners-knee'),
  addresses.treatment('acupuncture'),
  addresses.point('gb20'),
  addresses.triggerPoint('soleus'),
])('leads from a page to its picture and back: %s', (page) => {
  expect(pictureOf(page)).toMatch(/^\/og\/.+\.png$/)
  expect(pageOfPicture(pictureOf(page))).toBe(page)
})

it.each(['/og/conditions/runners-knee', '/conditions/runners-knee.png', '/ogre/x.png'])(
  'finds no page behind what is no picture: %s',
  (path) => {
    expect(pageOfPicture(path)).toBeUndefined()
  },
)
