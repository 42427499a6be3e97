/** @jest-environment jsdom */
import '@testing-library/jest-dom'

import {fireEvent, screen, within} from '@testing-library/react'
import axe from 'axe-core'

import {
  InspectorPanel,
  type InspectorPanelProps,
} from '#sanity/studio/inspector/inspector-panel.tsx'
import {reportOn} from '#sanity/studio/inspector/report.ts'
import {show} from '#tests/sanity/studio-experiments/studio.tsx'

const siteUrl = 'https://clinic.example.org'
const hard =
  'Musculoskeletal rehabilitation necessitates multidisciplinary evaluation of abnormalities.'

const condition = {
  _type: 'condition',
  title: 'Test knee',
  lede: 'Needling is guaranteed to help.',
  symptoms: ['Pain', hard],
  resources: [{_key: 'r', label: 'More', url: 'https://www.example.com/more'}],
}

const reportWith = (...validation: Parameters<typeof reportOn>[0]['validation']) =>
  reportOn({
    document: condition,
    fields: ['title', 'lede', 'symptoms', 'evidence'],
    validation,
    surroundings: undefined,
    siteUrl,
  })

const usage = (count: number) => ({
  pages: Array.from({length: count}, (_, index) => ({
    id: `page-${index}`,
    type: 'condition',
    title: `Test page ${index}`,
    isPublished: true,
    path: `/conditions/page-${index}`,
  })),
  referrers: [],
  holders: [],
})

function open(props: Partial<InspectorPanelProps> = {}) {
  const opened: unknown[] = []
  const shown = show(
    <main>
      <InspectorPanel
        type="condition"
        report={reportWith({level: 'error', path: ['symptoms'], message: 'Add another symptom.'})}
        isChecking={false}
        isPublished
        listing={{
          title: 'Test knee',
          description: 'What it is.',
          kind: 'Condition',
          name: 'Test knee',
          path: '/conditions/test-knee',
        }}
        clinicName="Test clinic"
        marks={[]}
        siteUrl={siteUrl}
        pages={{kind: 'ready', usage: usage(6), changed: undefined}}
        open={(path) => opened.push(path)}
        {...props}
      />
    </main>,
  )
  return {...shown, opened}
}

const region = (name: string) => within(screen.getByRole('region', {name}))

it('says first what stands in the way, and leads there', () => {
  const {opened} = open()
  expect(screen.getByRole('status')).toHaveTextContent('1 thing stands in the way.')
  fireEvent.click(region('Before it can be published').getByRole('button', {name: /Symptoms/}))
  expect(opened).toEqual([['symptoms']])
})

it('says that nothing does', () => {
  open({report: {...reportWith(), others: 0}})
  expect(screen.getByRole('status')).toHaveTextContent('Nothing stands in the way.')
  expect(screen.queryByRole('region', {name: 'Before it can be published'})).toBeNull()
})

it('does not say so before the rules have been gone through', () => {
  open({report: reportWith(), isChecking: true})
  expect(screen.getByRole('status')).toHaveTextContent('Checking …')
})

it('shows the claim with its word, and what to write instead', () => {
  const {opened} = open()
  const claims = region('Claims')
  expect(claims.getByRole('heading', {name: 'Words that no page may use'})).toBeVisible()
  const claim = claims.getByRole('button', {name: /guarantee a result/})
  expect(within(claim).getByText('guaranteed').tagName).toBe('MARK')
  fireEvent.click(claim)
  expect(opened).toEqual([['lede']])
})

it('leads to the sentence that is hard to read', () => {
  const {opened} = open()
  fireEvent.click(region('Reading level').getByRole('button', {name: /multidisciplinary/}))
  expect(opened).toEqual([['symptoms', 1]])
})

it('shows the page as others list and share it', () => {
  open()
  expect(region('In search results').getByText('Test knee | Test clinic')).toBeVisible()
  expect(
    region('When somebody shares the link').getByRole('img', {
      name: 'Picture: Test clinic, Condition, Test knee',
    }),
  ).toBeVisible()
})

it('says that links to other sites are not checked', () => {
  open()
  expect(region('Links to other sites').getByText(/^Not checked/)).toBeVisible()
  expect(region('Links to other sites').getByRole('link')).toHaveAttribute(
    'href',
    'https://www.example.com/more',
  )
})

describe('the pages that change', () => {
  const pages = (count: number) => usage(count).pages.map(({title, path}) => ({title, path}))

  it('are none without a change', () => {
    open({type: 'treatment'})
    const section = region('Pages that change')
    expect(section.getByText('Nothing differs from what readers see now.')).toBeVisible()
    expect(section.getByText('This treatment stands on 6 pages.')).toBeVisible()
    expect(section.getAllByRole('link')).toHaveLength(6)
  })

  it('are named, and counted', () => {
    const changed = {pages: pages(12), everywhere: false}
    open({pages: {kind: 'ready', usage: usage(6), changed}})
    const section = region('Pages that change')
    expect(section.getByText('Publishing changes 12 pages.')).toBeVisible()
    expect(section.getAllByRole('link', {hidden: true})).toHaveLength(12)
    expect(section.getByText('4 more')).toBeVisible()
  })

  it.each([
    [{pages: [], everywhere: false}, /changes no page/],
    [{pages: pages(1), everywhere: true}, /changes every page/],
  ])('are said to be none or all', (changed, words) => {
    open({pages: {kind: 'ready', usage: usage(1), changed}})
    expect(region('Pages that change').getByText(words)).toBeVisible()
  })

  it('are said to be unknown', () => {
    open({pages: {kind: 'failed'}})
    expect(region('Pages that change').getByText(/cannot be looked up now/)).toBeVisible()
  })
})

it('can be used by everybody', async () => {
  const {container} = open()
  const {violations} = await axe.run(container, {rules: {'color-contrast': {enabled: false}}})
  expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([])
}, 20_000)
