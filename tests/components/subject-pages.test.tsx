/** @jest-environment jsdom */
import {render, screen, within} from '@testing-library/react'
import type {ReactElement} from 'react'

import {PointPage} from '#components/point-page/point-page.tsx'
import {TreatmentPage} from '#components/treatment-page/treatment-page.tsx'
import {TriggerPointPage} from '#components/trigger-point-page/trigger-point-page.tsx'
import {mostUses} from '#lib/content/use.ts'
import type {Edit} from '#lib/editing.ts'

import {paragraph, settingsOf, studyInput} from './fixtures/content.ts'
import {
  pointOf,
  treatmentOf,
  triggerPointOf,
  useOf,
  wholePoint,
  wholeTreatment,
  wholeTriggerPoint,
} from './fixtures/subjects.ts'
import {readableText} from './support/readable-text.ts'
import {overlong, texts} from './support/section.tsx'

const settings = settingsOf()
const study = studyInput({_id: 'one', title: 'A study of safety', url: 'https://study.example/1'})
const other = studyInput({_id: 'two', title: 'A study in general'})
const treatment = () => wholeTreatment(study, other)

const pages = (edit?: Edit): [string, ReactElement][] => {
  const shared = {settings, ...(edit && {edit})}
  return [
    ['whole treatment', <TreatmentPage key="" {...shared} treatment={treatment()} />],
    ['bare treatment', <TreatmentPage key="" {...shared} treatment={treatmentOf()} />],
    ['whole point', <PointPage key="" {...shared} point={wholePoint()} />],
    ['bare point', <PointPage key="" {...shared} point={pointOf()} />],
    ['whole muscle', <TriggerPointPage key="" {...shared} triggerPoint={wholeTriggerPoint()} />],
    ['bare muscle', <TriggerPointPage key="" {...shared} triggerPoint={triggerPointOf()} />],
  ]
}

describe.each(pages())('The page of a %s', (_, page) => {
  it('has one first heading, all headings in order, and the usual landmarks', () => {
    const {container} = render(page)
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({tagName}) =>
      Number(tagName.slice(1)),
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    for (const role of ['banner', 'main', 'contentinfo', 'complementary'] as const) {
      screen.getByRole(role)
    }
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe('#main')
  })

  it('has ids that are unique, links that arrive and no empty list', () => {
    const {container} = render(page)
    const ids = [...container.querySelectorAll('[id]')].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of container.querySelectorAll('a[href^="#"]')) {
      expect(ids).toContain(link.getAttribute('href')?.slice(1))
    }
    expect(container.querySelectorAll(':is(ul, ol, dl, section):empty')).toHaveLength(0)
  })

  it('says when it changed last, and leads back to the conditions', () => {
    const {container} = render(page)
    expect(container.querySelector('.review')?.textContent).toBe(
      'Last changed on November 20, 2026.',
    )
    const crumbs = within(screen.getByRole('navigation', {name: 'Breadcrumb'}))
    expect(crumbs.getByRole('link', {name: 'Conditions'}).getAttribute('href')).toBe('/')
  })
})

const headings = (container: Element) => texts(container, 'section > h2')

describe('Treatment', () => {
  it('says what is done, how it may work, how safe it is, and where it is used', () => {
    const {container} = render(<TreatmentPage treatment={treatment()} settings={settings} />)
    expect(headings(container)).toEqual([
      'In short',
      'Safety',
      'Where it is used',
      settings.callToAction.heading,
      'Sources',
    ])
    screen.getByText('Offered at the clinic')
    expect(texts(container, '#in-short dd')).toEqual([
      'Thin needles in sore spots',
      'May calm the muscle',
    ])
    expect(texts(container, '#safety h3')).toEqual([
      'Possible side effects',
      'Tell us first, it may not be for you',
    ])
    expect(texts(container, '#safety li')).toEqual([
      'A small bruise',
      'Soreness for a day',
      'A bleeding disorder',
    ])
    expect(texts(container, '#where-it-is-used h3 a')).toEqual(['Neck pain', 'Tennis elbow'])
  })

  it('numbers its sources, and leads from the text to them and back', () => {
    const {container} = render(<TreatmentPage treatment={treatment()} settings={settings} />)
    expect(texts(container, '.sources cite')).toEqual(['A study of safety.', 'A study in general.'])
    expect(texts(container, '#safety sup a')).toEqual(['1', '2'])
  })

  it('cites beside the summary where nothing is said of safety', () => {
    const {container} = render(
      <TreatmentPage
        treatment={treatmentOf({studies: [{_ref: 'two', document: other}]})}
        settings={settings}
      />,
    )
    expect(texts(container, '.lede sup')).toEqual(['1'])
  })

  it('does not speak for the clinic where others give the treatment', () => {
    const {container} = render(
      <TreatmentPage
        treatment={treatmentOf({kind: 'conventional', contraindications: ['A stomach ulcer']})}
        settings={settings}
      />,
    )
    screen.getByText('Conventional care')
    expect(texts(container, '#safety h3')).toEqual(['Ask your doctor first, it may not be for you'])
  })

  it('is no longer than what there is to say', () => {
    const {container} = render(<TreatmentPage treatment={treatmentOf()} settings={settings} />)
    expect(headings(container)).toEqual([settings.callToAction.heading])
    expect(screen.queryByRole('navigation', {name: 'On this page'})).toBeNull()
  })
})

describe('Acupuncture point', () => {
  it('has all its names, each in its language', () => {
    const {container} = render(<PointPage point={wholePoint()} settings={settings} />)
    const heading = screen.getByRole('heading', {level: 1})
    expect(readableText(heading)).toBe('ST35 Dúbí 犢鼻 Calf’s Nose')
    expect(heading.querySelector('[lang="zh-Hant"]')?.textContent).toBe('犢鼻')
    expect(heading.querySelector('[lang="zh-Latn-pinyin"]')?.textContent).toBe('Dúbí')
    expect(texts(container, '#about dd')).toEqual([
      'WHO standard point',
      'Stomach',
      'Patellar ligament',
    ])
  })

  it('says what to take care of, that nobody should needle themselves, and what tradition is', () => {
    const {container} = render(<PointPage point={wholePoint()} settings={settings} />)
    const text = readableText(container)
    expect(text).toContain('Please do not needle yourself.')
    expect(text).toContain('It does not prove that a point helps.')
    expect(texts(container, '#take-care :is(li, p)')).toEqual([
      'The joint is close.',
      'Pregnant, or might be? Tell us: this point is then left out.',
    ])
  })

  it('says why each condition uses it, and on what grounds', () => {
    const {container} = render(<PointPage point={wholePoint()} settings={settings} />)
    expect(texts(container, '#where-it-is-used h3')).toEqual(['Jumper’s knee', 'Runner’s knee'])
    expect(texts(container, '#where-it-is-used small')).toEqual([
      'Why there: used in a cited study',
      'Why there: traditional use',
    ])
    expect(texts(container, '#where-it-is-used span')).toEqual([
      'It was used in a study.',
      'It lies where it hurts.',
    ])
    expect(screen.getByRole('link', {name: 'Runner’s knee'}).getAttribute('href')).toBe(
      '/conditions/runner-s-knee',
    )
  })

  it('shows where it is on the figure, if that is known', () => {
    const map = {view: 'front', x: 45, y: 70, side: 'both'} as const
    render(<PointPage point={{...wholePoint(), map}} settings={settings} />)
    screen.getByRole('img', {name: 'Front of the body with ST35'})
    document.body.replaceChildren()
    render(<PointPage point={wholePoint()} settings={settings} />)
    expect(screen.queryByRole('img')).toBeNull()
  })

  it('calls a tender spot by its name, and warns of nothing that is not so', () => {
    const {container} = render(<PointPage point={pointOf()} settings={settings} />)
    expect(readableText(screen.getByRole('heading', {level: 1}))).toBe('Tender spot')
    expect(headings(container)).toEqual(['About this point', settings.callToAction.heading])
    expect(container.textContent).not.toContain('Pregnant')
  })

  it('says that there are more uses than it lists', () => {
    const usedOn = Array.from({length: mostUses + 1}, (_, n) => ({
      ...useOf('Many'),
      _id: `condition-${n}`,
    }))
    const {container} = render(<PointPage point={pointOf({usedOn})} settings={settings} />)
    expect(container.querySelectorAll('#where-it-is-used li')).toHaveLength(mostUses)
    expect(screen.getByRole('link', {name: 'search for them'}).getAttribute('href')).toBe('/search')
  })
})

describe('Muscle', () => {
  it('says where it is, what it is called, where its pain is felt and why it is treated', () => {
    const {container} = render(
      <TriggerPointPage triggerPoint={wholeTriggerPoint()} settings={settings} />,
    )
    screen.getByText('Along the outer thigh.')
    expect(container.querySelector('#about [lang="la"]')?.textContent).toBe(
      'Musculus vastus lateralis',
    )
    expect(texts(container, '#about dd')).toEqual([
      'Hip and thigh',
      'Musculus vastus lateralis',
      'Femoral nerve (L2–L4)',
      'Thigh bone',
    ])
    expect(texts(container, '#where-it-is-used p')).toEqual([
      'What Runner’s knee is.',
      'Why thereIt pulls at the kneecap.',
    ])
  })

  it('leaves out what is not known', () => {
    const {container} = render(
      <TriggerPointPage triggerPoint={triggerPointOf()} settings={settings} />,
    )
    expect(texts(container, '#about dt')).toEqual(['Part of the body'])
  })
})

it('loses nothing of what is overlong', () => {
  const use = useOf('Long', {why: overlong})
  const treatment = treatmentOf({
    name: overlong,
    summary: overlong,
    safety: paragraph(overlong),
    contraindications: [overlong],
    usedOn: [{...use, title: overlong, lede: overlong}],
  })
  const {container} = render(<TreatmentPage treatment={treatment} settings={settings} />)
  expect(screen.getByRole('heading', {level: 1}).textContent).toBe(overlong)
  expect(container.textContent.split(overlong)).toHaveLength(9)
})

it('leads each piece to the field that holds it, and marks nothing on a published page', () => {
  const edit: Edit = ({type, path}) => ({'data-edit': `${type}:${path}`})
  for (const [, page] of pages(edit)) render(page)
  const edited = (text: string) =>
    screen
      .getAllByText(text)
      .map((element) => element.getAttribute('data-edit'))
      .find((found) => found !== null)
  expect(edited('May calm the muscle')).toBe('treatment:mechanism')
  expect(edited('Soreness for a day')).toBe('treatment:adverseEffects[1]')
  expect(edited('犢鼻')).toBe('acupuncturePoint:hanzi')
  expect(edited('Stomach')).toBe('acupuncturePoint:meridian')
  expect(edited('Femoral nerve (L2–L4)')).toBe('triggerPoint:nerve')
  expect(edited('Neck pain')).toBe('condition:title')
  expect(edited('It pulls at the kneecap.')).toMatch(
    /^condition:triggerPoints\[_key=="\w+"\]\.why$/,
  )
  document.body.replaceChildren()
  for (const [, page] of pages()) render(page)
  expect(document.querySelector('[data-edit]')).toBeNull()
})
