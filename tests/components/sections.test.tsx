/** @jest-environment jsdom */
import {screen} from '@testing-library/react'

import {approach} from '#components/approach/approach.tsx'
import {care} from '#components/care/care.tsx'
import {closingSections, tellingSections} from '#components/condition-page/sections.ts'
import {conventional} from '#components/conventional/conventional.tsx'
import {differentials} from '#components/differentials/differentials.tsx'
import {faqs} from '#components/faqs/faqs.tsx'
import {mechanisms} from '#components/mechanisms/mechanisms.tsx'
import {overview} from '#components/overview/overview.tsx'
import {points} from '#components/points/points.tsx'
import {related} from '#components/related/related.tsx'
import {resources} from '#components/resources/resources.tsx'
import {research} from '#components/research/research.tsx'
import {sources} from '#components/sources/sources.tsx'
import {summaryTable} from '#components/summary-table/summary-table.tsx'
import {triggerPoints} from '#components/trigger-points/trigger-points.tsx'
import type {Condition} from '#lib/content/condition.ts'

import {conditionOf, settingsOf} from './fixtures/content.ts'
import {runnersKnee} from './fixtures/runners-knee.ts'
import {overlong, pageOf, showSection, texts} from './support/section.tsx'

/** Those that are written; related conditions are found. */
const all = [...tellingSections, ...closingSections].filter((section) => section !== related)
const knee = runnersKnee()

describe.each(all.map((section) => [section.title, section] as const))('%s', (_, section) => {
  it('is empty where nothing was written, and shows nothing then', () => {
    const page = pageOf(conditionOf(), settingsOf({resources: null}))
    expect(section.isEmpty(page)).toBe(true)
    expect(section.isEmpty(pageOf(knee))).toBe(false)
  })
})

/** The same condition with every word that a reader sees made overlong. */
function overlongCondition(): Condition {
  const lengthen = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((member) => lengthen(member, name))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([field, held]) => [field, lengthen(held, field)]),
      )
    }
    const prose =
      /^(text|title|name|sign|signs|action|why|muscle|referral|takeaway|outcome|limitation|question|symptoms|summary|location|technique|mechanism|label)$/
    return typeof value === 'string' && prose.test(name) ? `${value} ${overlong}` : value
  }
  return lengthen(runnersKnee()) as Condition
}

it.each(all.map((section) => [section.title, section] as const))(
  '%s loses nothing of what is overlong',
  (_, section) => {
    const long = showSection(section, overlongCondition()).textContent
    const ordinary = showSection(section, knee)
    expect(long).toContain(section === sources || section === resources ? 'Überl' : overlong)
    expect(
      showSection(section, overlongCondition()).querySelectorAll('li, dt, h3, tr').length,
    ).toBe(ordinary.querySelectorAll('li, dt, h3, tr').length)
  },
)

it('Overview lists the symptoms', () => {
  const container = showSection(overview, knee)
  expect(texts(container, '.symptoms li')).toEqual(knee.symptoms)
})

describe('When to get help', () => {
  it('puts the most urgent first, whatever order it was written in', () => {
    expect(texts(showSection(care, knee), 'h3')).toEqual([
      'Call for emergency help now',
      'Get help today',
      'Make an appointment',
    ])
  })

  it('calls the emergency number, and prefers the page’s own words', () => {
    const advice = knee.care.map((member) => ({...member, action: `Do this: ${member.level}.`}))
    showSection(care, {...knee, care: advice})
    expect(screen.getByRole('link', {name: 'Call 911'}).getAttribute('href')).toBe('tel:911')
    screen.getByText('Do this: urgent.')
  })
})

it('Mechanisms say what kind each is, and name their studies', () => {
  const container = showSection(mechanisms, knee)
  expect(texts(container, 'small')).toEqual([
    'Cause',
    'Risk factor',
    'Risk factor',
    'What happens in the tissue',
  ])
  expect(container.querySelector('li:first-child p:last-child sup a')?.textContent).toBe('1')
})

it('Usual treatment shows each treatment, with the page’s note', () => {
  const container = showSection(conventional, knee)
  expect(texts(container, 'h3')).toHaveLength(5)
  screen.getByText('Expect six to twelve weeks before you can judge it.')
})

describe('Differential diagnosis', () => {
  it('links to a condition that has a page', () => {
    showSection(differentials, knee)
    const link = screen.getByRole('link', {name: 'Iliotibial band syndrome'})
    expect(link.getAttribute('href')).toBe('/conditions/iliotibial-band-syndrome')
    expect(screen.queryByRole('link', {name: 'A torn meniscus'})).toBeNull()
  })

  it('leaves out one that has no name, because its page is not published', () => {
    const nameless = {_key: 'n', name: undefined, sign: 'Nameless sign', condition: undefined}
    const container = showSection(differentials, {...knee, differentials: [nameless]})
    expect(container.textContent).not.toContain('Nameless sign')
    const page = pageOf({...knee, differentials: [nameless]})
    expect(differentials.isEmpty(page)).toBe(true)
  })
})

it('How we help shows safety with every treatment', () => {
  const container = showSection(approach, knee)
  expect(texts(container, 'h3')).toEqual(['Acupuncture', 'Dry needling'])
  expect(texts(container, '.safety h4:first-child')).toEqual(['Safety', 'Safety'])
  expect(texts(container, '.safety li')).toContain('You take blood thinners')
})

it('How we help shows no safety box where there is nothing in it', () => {
  const bare = knee.approach.map((member) => ({
    ...member,
    treatment: {
      ...member.treatment,
      safety: [],
      studies: [],
      contraindications: [],
      adverseEffects: [],
    },
  }))
  const container = showSection(approach, {...knee, approach: bare})
  expect(container.querySelector('.safety')).toBeNull()
})

it('The summary is a table with a caption and headers both ways', () => {
  showSection(summaryTable, knee)
  screen.getByRole('table', {name: 'The treatments of this page side by side'})
  expect(screen.getAllByRole('columnheader')).toHaveLength(4)
  expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual([
    'Acupuncture',
    'Dry needling',
  ])
  const labels = screen.getAllByRole('cell').map((cell) => cell.getAttribute('data-label'))
  expect(labels.slice(0, 3)).toEqual(texts(document.body, 'thead th').slice(1))
})

describe('Acupuncture points', () => {
  it('mark the languages of their names', () => {
    showSection(points, knee)
    expect(screen.getByText('犢鼻').lang).toBe('zh-Hant')
    expect(screen.getByText('Dúbí').lang).toBe('zh-Latn-pinyin')
  })

  it('say why they are chosen, and never mix tradition with trials', () => {
    const labels = texts(showSection(points, knee), '.places small')
    expect(labels).toEqual([
      'Traditional use',
      'Chosen for the anatomy',
      'Traditional use',
      'Traditional use',
    ])
  })

  it('warn of what to be careful about, in pregnancy too', () => {
    const container = showSection(points, knee)
    screen.getByText('Not where the joint is infected.')
    expect(texts(container, '.caution')).toEqual([
      'Pregnant, or might be? Tell us: this point is then left out.',
    ])
  })

  it('call tender spots by their name, for they have no code', () => {
    showSection(points, knee)
    screen.getByRole('heading', {name: 'Āshì 阿是 Tender spots'})
  })
})

it('Trigger points stand under their groups, and alone where they have none', () => {
  const grouped = showSection(triggerPoints, knee)
  expect(texts(grouped, 'h3')).toEqual(['Quadriceps', 'Hip abductors'])
  expect(texts(grouped, 'h4')).toHaveLength(5)

  const alone = knee.triggerPoints.map((use) => ({...use, group: undefined}))
  const ungrouped = showSection(triggerPoints, {...knee, triggerPoints: alone})
  expect(texts(ungrouped, 'h3')).toHaveLength(5)
})

describe('Research', () => {
  const verdicts = (condition: Condition) => texts(showSection(research, condition), 'h3 b')

  it('says what each result allows, null results as plainly as good ones', () => {
    expect(verdicts(knee)).toEqual([
      'may help',
      'made no clear difference',
      'it is uncertain whether it helps',
      'may help',
    ])
  })

  it('shows design, size, certainty, limitation, and what was not quite the same', () => {
    const [first, , , last] = showSection(research, knee).querySelectorAll('article')
    expect(first?.textContent).toContain(
      'Systematic review with meta-analysis, 624 people in 12 studies',
    )
    expect(first?.textContent).toContain('Low: the truth may well be different')
    expect(first?.textContent).toContain('No gain where needling was added')
    expect(last?.textContent).toContain('About osteoarthritis, which is not the same')
    expect(last?.textContent).toContain('1,763 people')
  })

  it('marks a retracted study, and takes nothing from it', () => {
    const evidence = knee.evidence.map((member) => ({
      ...member,
      study: {
        ...member.study,
        retraction: {status: 'retracted' as const, checkedAt: undefined, source: undefined},
      },
    }))
    const retracted = {...knee, evidence}
    expect(new Set(verdicts(retracted))).toEqual(new Set(['retracted, not to be relied on']))
    const overviewless = {...retracted, overview: [], mechanisms: [], approach: [], faqs: []}
    const container = showSection(sources, overviewless)
    expect(texts(container, 'strong')).toContain('Retracted')
  })
})

it('Questions can be opened, and found by the browser’s search', () => {
  const container = showSection(faqs, knee)
  expect(container.querySelectorAll('details > summary')).toHaveLength(6)
  expect(container.querySelector('details')?.open).toBe(false)
})

it('Next steps shows the page’s links, then the site’s, none twice', () => {
  const [siteLink] = settingsOf().resources
  const own = [...knee.resources, {_key: 'own', label: 'Our first visit', url: siteLink!.url}]
  expect(texts(showSection(resources, {...knee, resources: own}), 'a')).toEqual([
    'Running again after knee pain',
    'Our first visit',
    'Stories of patients',
  ])
})

describe('Sources', () => {
  it('lead back to each place where they are cited', () => {
    showSection(sources, knee)
    const back = screen.getByRole('link', {name: 'Back to citation 1, b'})
    expect(back.getAttribute('href')).toBe('#cite-1b')
  })

  it('print the reference, and link to the registries', () => {
    const container = showSection(sources, knee)
    const [first, second] = texts(container, '.sources > li')
    expect(first).toMatch(/^Bump JM, Lewis L\. Patellofemoral Syndrome\. StatPearls\./)
    expect(second).toContain('Logerstedt DS, et al.')
    screen.getByRole('link', {name: 'doi:10.2519/jospt.2019.0302'})
  })
})
