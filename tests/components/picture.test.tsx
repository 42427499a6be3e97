/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react'

import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {overview} from '#components/overview/overview.tsx'
import {PictureFigure} from '#components/picture/picture-figure.tsx'
import {conditionMarkdown} from '#lib/markdown/condition.ts'
import {conditionGraph} from '#lib/structured-data/condition-graph.ts'
import {profileProblems} from '#lib/structured-data/profile.ts'
import {treatmentGraph} from '#lib/structured-data/treatment-graph.ts'

import {conditionOf, settingsOf} from './fixtures/content.ts'
import {assetId, pictureInput, pictureOf} from './fixtures/picture.ts'
import {treatmentOf} from './fixtures/subjects.ts'
import {conditionHtml, parseHtml, siteUrl} from './support/documents.tsx'
import {pageOf, showSection} from './support/section.tsx'
import {unseen} from './support/unseen.ts'

const settings = settingsOf()
const pictured = conditionOf({picture: pictureInput(), symptoms: ['A test symptom']})
const site = {settings, siteUrl, canonical: `${siteUrl}/conditions/test-condition`}
const bare = {caption: null, credit: null}

it('has its size, a file for every screen, and is asked for when it comes near', () => {
  render(<PictureFigure picture={pictureOf()} edits={() => ({})} />)
  const image = screen.getByRole('img', {name: 'A test person holds a knee'})
  const attribute = (name: string) => image.getAttribute(name)
  expect([attribute('width'), attribute('height')]).toEqual(['1440', '1080'])
  expect([attribute('loading'), attribute('decoding')]).toEqual(['lazy', 'async'])
  expect(attribute('sizes')).toBe('(min-width: 46rem) 43rem, calc(100vw - 2.5rem)')
  expect(attribute('src')).toBe(`/pictures/${assetId}/1440.webp`)
  expect(attribute('srcset')?.split(', ')).toEqual(
    [360, 540, 720, 1080, 1440].map((width) => `/pictures/${assetId}/${width}.webp ${width}w`),
  )
  // A browser that reads `loading` after `src` has asked already.
  expect(image.outerHTML.indexOf('loading')).toBeLessThan(image.outerHTML.indexOf('src'))
})

it('says below it what there is to say', () => {
  const {container, rerender} = render(<PictureFigure picture={pictureOf()} edits={() => ({})} />)
  const caption = () => container.querySelector('figcaption')?.textContent
  expect(caption()).toBe('It hurts most on stairs.Picture: Test Photographer')
  rerender(<PictureFigure picture={pictureOf({credit: null})} edits={() => ({})} />)
  expect(caption()).toBe('It hurts most on stairs.')
  rerender(<PictureFigure picture={pictureOf({caption: null})} edits={() => ({})} />)
  expect(caption()).toBe('Picture: Test Photographer')
  rerender(<PictureFigure picture={pictureOf(bare)} edits={() => ({})} />)
  expect(container.querySelector('figcaption')).toBeNull()
})

it('opens its fields in the Studio', () => {
  const edits = (path: string) => ({'data-edit': path})
  const {container} = render(<PictureFigure picture={pictureOf()} edits={edits} />)
  const at = [...container.querySelectorAll('[data-edit]')].map((one) =>
    one.getAttribute('data-edit'),
  )
  expect(at).toEqual(['picture', 'picture.caption', 'picture.credit'])
})

it('stands in a condition after the overview’s text, before the symptoms', () => {
  const tags = [...showSection(overview, pictured).children].map(({tagName}) => tagName)
  expect(tags).toEqual(['FIGURE', 'H3', 'UL'])
  expect(overview.isEmpty(pageOf(conditionOf({picture: pictureInput()})))).toBe(false)
})

it('stands at the top of a treatment’s page', () => {
  const treatment = treatmentOf({picture: pictureInput()})
  const {container} = render(<TreatmentPage treatment={treatment} settings={settings} />)
  expect(container.querySelector('.text')?.firstElementChild?.tagName).toBe('FIGURE')
})

it.each([
  ['with all words', pictureInput()],
  ['without any', pictureInput(bare)],
])('tells machines %s what it tells readers', (_, picture) => {
  const condition = conditionOf({picture})
  const graphs = [
    conditionGraph({condition, ...site}),
    treatmentGraph({treatment: treatmentOf({picture}), ...site}),
  ].map((graph): unknown => JSON.parse(JSON.stringify(graph)))
  for (const graph of graphs) {
    expect(profileProblems(graph)).toEqual([])
    const image = {
      '@type': 'ImageObject',
      contentUrl: `${siteUrl}/pictures/${assetId}/1440.webp`,
      ...(picture.caption && {caption: picture.caption}),
      ...(picture.credit && {creditText: picture.credit}),
    }
    expect(graph).toHaveProperty(['@graph', 0, 'image'], image)
  }
  expect(
    unseen(conditionGraph({condition, ...site}), parseHtml(conditionHtml(condition, settings))),
  ).toEqual([])
})

it('is in the Markdown twin, where it stands on the page', () => {
  const [, after = ''] = conditionMarkdown({
    condition: conditionOf({picture: pictureInput({alt: 'A [knee] ](x)'})}),
    settings,
    siteUrl,
    related: [],
  }).split('## Overview\n\n')
  const lines = after.split('\n\n')
  expect(lines[0]).toBe(`![A \\[knee\\] \\](x)](${siteUrl}/pictures/${assetId}/1440.webp)`)
  expect(lines[1]).toBe('It hurts most on stairs. Picture: Test Photographer')
})
