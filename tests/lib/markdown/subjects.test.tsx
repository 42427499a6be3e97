/** @jest-environment jsdom */
import {renderToStaticMarkup} from 'react-dom/server'

import {PointPage} from '#components/point-page/point-page.tsx'
import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {TriggerPointPage} from '#components/trigger-point-page/trigger-point-page.tsx'
import {pointMarkdown} from '#lib/markdown/point.ts'
import {treatmentMarkdown} from '#lib/markdown/treatment.ts'
import {triggerPointMarkdown} from '#lib/markdown/trigger-point.ts'
import {pictureOf} from '#tests/components/fixtures/picture.ts'
import {settingsOf} from '#tests/components/fixtures/content.ts'
import {runnersKnee} from '#tests/components/fixtures/runners-knee.ts'

const knee = runnersKnee()
const settings = settingsOf()
const context = {settings, siteUrl: 'https://clinic.example'}
const page = {
  _updatedAt: knee._updatedAt,
  usedOn: [
    {
      _id: knee._id,
      _type: knee._type,
      title: knee.title,
      slug: knee.slug,
      lede: knee.lede,
      reason: {_key: 'a', why: 'It is close to where it hurts.', basis: 'anatomical' as const},
    },
  ],
}
const treatment = {...knee.approach[0]!.treatment, ...page, picture: pictureOf()}
const point = {...knee.points[0]!.point, ...page}
const triggerPoint = {...knee.triggerPoints[0]!.triggerPoint, ...page}

test.each([
  [
    'treatment',
    <TreatmentPage treatment={treatment} settings={settings} />,
    treatmentMarkdown(treatment, context),
  ],
  ['point', <PointPage point={point} settings={settings} />, pointMarkdown(point, context)],
  [
    'muscle',
    <TriggerPointPage triggerPoint={triggerPoint} settings={settings} />,
    triggerPointMarkdown(triggerPoint, context),
  ],
])('the twin of a %s has all sections and all words of its page', (_, element, markdown) => {
  const html = new DOMParser().parseFromString(renderToStaticMarkup(element), 'text/html')
  const titles = [...html.querySelectorAll('main section > h2, aside > h2')]
  expect([...markdown.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(
    titles.map((title) => title.textContent),
  )
  const main = html.querySelector('main')!
  for (const apart of main.querySelectorAll('nav, sup, .back, .actions, address, svg, figure')) {
    apart.remove()
  }
  const words = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu))
  const said = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (said.nextNode()) texts.push(said.currentNode.textContent ?? '')
  expect([...words(texts.join(' '))].filter((word) => !words(markdown).has(word))).toEqual([])
})
