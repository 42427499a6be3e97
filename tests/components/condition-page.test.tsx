/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import type {Condition} from '#lib/content/condition.ts'
import type {EditTarget} from '#lib/editing.ts'

import {conditionOf, settingsOf} from './fixtures/content.ts'
import {runnersKnee} from './fixtures/runners-knee.ts'
import {conditionHtml, parseHtml} from './support/documents.tsx'

const settings = settingsOf()
const show = (condition: Condition) =>
  render(<ConditionPage condition={condition} settings={settings} />).container

const titles = [
  'Overview',
  'When to get help',
  'What is behind it',
  'Usual treatment',
  'What else it could be',
  'How we help',
  'At a glance',
  'Acupuncture points',
  'Trigger points',
  'What research says',
  'Common questions',
  'Have your knee looked at',
  'Next steps',
  'Sources',
]

const headings = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((heading) => heading.textContent)

it('shows every section, in order', () => {
  const container = show(runnersKnee())
  expect(headings(container, 'section > h2')).toEqual(titles)
})

it('offers a contents list that leads to what is there, and to nothing else', () => {
  show(runnersKnee())
  const links = within(screen.getByRole('navigation', {name: 'On this page'})).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(
    titles.filter((title) => title !== 'Have your knee looked at'),
  )
})

it('leaves no trace of a section that is empty', () => {
  const container = render(
    <ConditionPage condition={conditionOf()} settings={{...settings, resources: []}} />,
  ).container
  expect(headings(container, 'section > h2')).toEqual(['Come and talk to us'])
  expect(screen.queryByRole('navigation', {name: 'On this page'})).toBeNull()
  expect(container.querySelectorAll('main ul:empty, main ol:empty, main dl:empty')).toHaveLength(0)
})

it.each([
  ['whole', runnersKnee()],
  ['bare', conditionOf()],
])('keeps its headings in order on a %s page', (_, condition) => {
  const levels = [...show(condition).querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    Number(heading.tagName.slice(1)),
  )
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels[0]).toBe(1)
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })
})

it('has ids that are unique, and links inside the page that arrive', () => {
  const container = show(runnersKnee())
  const ids = [...container.querySelectorAll('[id]')].map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) =>
    link.getAttribute('href')?.slice(1),
  )
  expect(targets.length).toBeGreaterThan(30)
  expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([])
})

it('has the landmarks that one moves by, and a way past the first of them', () => {
  show(runnersKnee())
  for (const role of ['banner', 'main', 'complementary'] as const) screen.getByRole(role)
  expect(screen.getAllByRole('contentinfo')).toHaveLength(1)
  screen.getByRole('navigation', {name: 'Breadcrumb'})
  screen.getByRole('navigation', {name: 'Book or call'})
  const [first] = screen.getAllByRole('link')
  expect(first?.getAttribute('href')).toBe('#main')
})

it('carries no script, no inline style and no handler', () => {
  const page = parseHtml(conditionHtml(runnersKnee(), settings))
  expect(
    page.querySelectorAll('script:not([type="application/ld+json"]), iframe, form'),
  ).toHaveLength(0)
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames(),
  )
  expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
})

it('stays whole when everything in it is overlong', () => {
  const long = 'Überlangeswort'.repeat(20)
  const condition = runnersKnee()
  const container = show({
    ...condition,
    title: long,
    heading: undefined,
    aliases: Array.from({length: 30}, (_, index) => `${long} ${index}`),
    symptoms: Array.from({length: 60}, (_, index) => `${long} ${index}`),
  })
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe(long)
  expect(container.querySelectorAll('#overview li')).toHaveLength(60)
})

describe('editing', () => {
  function targets(): EditTarget[] {
    const asked: EditTarget[] = []
    render(
      <ConditionPage
        condition={runnersKnee()}
        settings={settings}
        edit={(target) => {
          asked.push(target)
          return {'data-edit': `${target.type}:${target.path}`}
        }}
      />,
    )
    return asked
  }

  it('marks nothing on a published page', () => {
    const names = [...show(runnersKnee()).querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames(),
    )
    expect(names.filter((name) => name.startsWith('data-') && name !== 'data-label')).toEqual([])
  })

  it('leads from each piece to the document that holds it', () => {
    targets()
    const edited = (text: string) =>
      screen
        .getAllByText(text)
        .map((element) => element.getAttribute('data-edit'))
        .find((found) => found !== null)
    expect(edited('Runner’s knee: pain around the kneecap')).toBe('condition:heading')
    expect(edited('PFPS')).toBe('condition:aliases[1]')
    expect(edited('Pain when squatting, kneeling or running')).toBe('condition:symptoms[2]')
    expect(edited('The foot is cold, pale or numb')).toMatch(
      /^condition:care\[_key=="\w+"\]\.signs\[2\]$/,
    )
    expect(edited('Too much load, too soon')).toMatch(
      /^condition:mechanisms\[_key=="\w+"\]\.title$/,
    )
    expect(edited('Physical therapy')).toBe('treatment:name')
    expect(edited('Calf’s Nose')).toBe('acupuncturePoint:englishName')
    expect(edited('Inner thigh muscle')).toBe('triggerPoint:muscle')
    expect(edited('How many visits will I need?')).toBe('faq:question')
    expect(edited('Have your knee looked at')).toBe('condition:callToAction.heading')
    expect(edited('Book a visit')).toBe('siteSettings:callToAction.bookLabel')
    expect(edited('What happens at the first visit')).toMatch(/^siteSettings:resources\[/)
  })

  it('covers every kind of document that the page is made of', () => {
    expect([...new Set(targets().map(({type}) => type))].toSorted()).toEqual([
      'acupuncturePoint',
      'condition',
      'faq',
      'siteSettings',
      'study',
      'treatment',
      'triggerPoint',
    ])
  })
})
