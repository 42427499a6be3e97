/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {related} from '#components/related/related.tsx'
import type {Relative} from '#lib/related/related.ts'

import {conditionOf, settingsOf} from './fixtures/content.ts'
import {overlong, pageOf, texts} from './support/section.tsx'

const relative = (title: string, slug: string): Relative => ({
  _id: `condition-${slug}`,
  _type: 'condition',
  title,
  slug,
  points: [],
  muscles: [],
  differentials: [],
})
const settings = settingsOf()

it('leads to the conditions, in the order in which they are given', () => {
  const {container} = render(
    <ConditionPage
      condition={conditionOf()}
      settings={settings}
      related={[relative('Jumper’s knee', 'jumpers-knee'), relative('Flat foot', 'flat-foot')]}
    />,
  )
  expect(texts(container, '#related li')).toEqual(['Jumper’s knee', 'Flat foot'])
  expect(screen.getByRole('link', {name: 'Flat foot'}).getAttribute('href')).toBe(
    '/conditions/flat-foot',
  )
  screen.getByRole('link', {name: 'Related conditions'})
})

it('leaves no trace where there are none', () => {
  expect(related.isEmpty(pageOf(conditionOf(), settings))).toBe(true)
  const {container} = render(<ConditionPage condition={conditionOf()} settings={settings} />)
  expect(container.querySelector('#related')).toBeNull()
})

it('loses nothing of an overlong title', () => {
  const page = pageOf(conditionOf(), settings, [relative(overlong, 'long')])
  render(<related.Content {...page} />)
  screen.getByRole('link', {name: overlong})
})

it('is edited where the title is', () => {
  const page = pageOf(conditionOf(), settings, [relative('Flat foot', 'flat-foot')])
  const {container} = render(
    <related.Content {...page} edit={({id, path}) => ({'data-edit': `${id} ${path}`})} />,
  )
  expect(container.querySelector('a')?.dataset.edit).toBe('condition-flat-foot title')
})
