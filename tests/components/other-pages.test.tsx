/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react'

import {ConditionListPage} from '#components/condition-list-page/condition-list-page.tsx'
import {UnavailablePage} from '#components/unavailable-page/unavailable-page.tsx'
import {conditionSummary} from '#lib/content/condition.ts'
import type {BodyRegion} from '#lib/content/vocabulary.ts'

import {settingsOf} from './fixtures/content.ts'
import {texts} from './support/section.tsx'

const summary = (title: string, bodyRegion: BodyRegion) => {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const lede = `What ${title} is.`
  return conditionSummary.parse({_id: slug, title, slug, lede, bodyRegion, aliases: null})
}

const conditions = [
  summary('Runner knee', 'knee'),
  summary('Neck pain', 'neck'),
  summary('Jumper knee', 'knee'),
]
const settings = settingsOf()

describe('List of conditions', () => {
  it('goes from head to foot, and by title within a region', () => {
    const {container} = render(<ConditionListPage conditions={conditions} settings={settings} />)
    expect(texts(container, 'main section:not(.cta) :is(h2, h3)')).toEqual([
      'Neck',
      'Neck pain',
      'Knee',
      'Jumper knee',
      'Runner knee',
    ])
    expect(screen.getByRole('link', {name: 'Runner knee'}).getAttribute('href')).toBe(
      '/conditions/runner-knee',
    )
  })

  it('stays short however many there are, and says how many are left to search', () => {
    const many = Array.from({length: 120}, (_, n) => summary(`Knee pain ${1000 + n}`, 'knee'))
    render(<ConditionListPage conditions={many} settings={settings} />)
    expect(screen.getAllByRole('link', {name: /^Knee pain/})).toHaveLength(50)
    screen.getByText(/And 70 more/)
    expect(screen.getByRole('link', {name: 'search for yours'}).getAttribute('href')).toBe(
      '/search',
    )
  })

  it('says so when there are none yet', () => {
    render(<ConditionListPage conditions={[]} settings={settings} />)
    screen.getByText('There are no pages yet.')
    expect(screen.queryByRole('navigation', {name: 'On this page'})).toBeNull()
  })
})

describe('Unavailable', () => {
  it('says whose fault it is and whom to call', () => {
    const {container} = render(<UnavailablePage settings={settings} />)
    expect(container.textContent).toContain('The fault is ours.')
    expect(screen.getByRole('link', {name: '911'}).getAttribute('href')).toBe('tel:911')
  })

  it('stands on its own where not even the settings are known', () => {
    render(<UnavailablePage />)
    screen.getByRole('heading', {level: 1})
  })
})
