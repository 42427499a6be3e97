/** @jest-environment jsdom */
import {render, screen} from '@testing-library/react'

import {CallToAction} from '#components/call-to-action/call-to-action.tsx'
import {Disclaimer} from '#components/disclaimer/disclaimer.tsx'
import {Hero} from '#components/hero/hero.tsx'
import {Review} from '#components/review/review.tsx'
import {RichText} from '#components/rich-text/rich-text.tsx'
import {citedSources} from '#lib/citations/cited-sources.ts'
import type {Condition} from '#lib/content/condition.ts'
import {richText} from '#lib/content/rich-text.ts'
import {notEditable} from '#lib/editing.ts'

import {conditionOf, paragraph, settingsOf, studyInput} from './fixtures/content.ts'
import {runnersKnee} from './fixtures/runners-knee.ts'
import {overlong, pageOf} from './support/section.tsx'

const knee = runnersKnee()

describe('Hero', () => {
  it('says what the condition is called and what it is, and how to come', () => {
    const {container} = render(<Hero {...pageOf(knee)} />)
    expect(screen.getByRole('heading', {level: 1}).textContent).toBe(knee.heading)
    expect(container.querySelector('.aliases')?.textContent).toBe(
      'Also called patellofemoral pain syndrome, PFPS, retropatellar pain',
    )
    screen.getByText(knee.lede)
    expect(screen.getByRole('link', {name: 'Book a visit'}).getAttribute('href')).toBe(
      'https://clinic.example/book',
    )
    expect(screen.getByRole('link', {name: 'Call us'}).getAttribute('href')).toBe(
      'tel:+12125550100',
    )
  })

  it('uses the title where there is no heading, and is silent about aliases that are not', () => {
    const {container} = render(<Hero {...pageOf(conditionOf({title: overlong}))} />)
    expect(screen.getByRole('heading', {level: 1}).textContent).toBe(overlong)
    expect(container.textContent).not.toContain('Also called')
  })

  it('says that sample content is sample content', () => {
    render(<Hero {...pageOf(conditionOf({sampleContent: true}))} />)
    screen.getByText(/^Sample content/)
  })

  it('says no such thing of other content', () => {
    render(<Hero {...pageOf(conditionOf({sampleContent: false}))} />)
    expect(screen.queryByText(/Sample content/)).toBeNull()
  })
})

describe('Review line', () => {
  const line = (given: Partial<Condition>) =>
    render(<Review {...pageOf({...knee, ...given})} />).container.textContent

  it('names no reviewer where there was none', () => {
    expect(line({})).toContain('Sample content: not reviewed by a clinician.')
    expect(line({sampleContent: false})).toContain('Not yet reviewed by a clinician.')
  })

  it('says who reviewed, when, and when it is due again', () => {
    const reviewer = {
      _id: 'clinician',
      _type: 'clinician' as const,
      name: 'Test Person',
      credentials: 'L.Ac.',
      role: undefined,
      profileUrl: 'https://register.example/1',
    }
    expect(line({reviewer, lastReviewed: '2026-11-01', nextReview: '2027-11-01'})).toContain(
      'Reviewed by Test Person, L.Ac. on November 1, 2026. Next review by November 1, 2027.',
    )
    screen.getByText('November 1, 2026', {selector: 'time[datetime="2026-11-01"]'})
  })

  it('names the codes', () => {
    expect(line({})).toContain('ICD-10-CM M22.2X9, MeSH D046788.')
    expect(line({codes: []})).not.toContain('professionals')
  })
})

describe('Call to action', () => {
  it('prefers the page’s words and falls back on the site’s, one by one', () => {
    render(<CallToAction settings={settingsOf()} condition={knee} />)
    screen.getByRole('heading', {name: 'Have your knee looked at'})
    screen.getByText('The first visit is a full examination. It ends with a plan made for you.')
  })

  it('says where the clinic is and when it is open', () => {
    const {container} = render(<CallToAction settings={settingsOf()} />)
    const address = container.querySelector('address')?.textContent
    expect(address).toContain('1 Test Street')
    expect(address).toContain('Monday to Friday 9 AM to 7 PM')
  })

  it('offers text messages only where they are read', () => {
    render(<CallToAction settings={settingsOf()} />)
    expect(screen.getByRole('link', {name: 'Text us'}).getAttribute('href')).toBe(
      'sms:+12125550100',
    )
    document.body.replaceChildren()
    render(<CallToAction settings={settingsOf({acceptsTexts: null, address: null, hours: null})} />)
    expect(screen.queryByRole('link', {name: 'Text us'})).toBeNull()
  })
})

describe('Disclaimer', () => {
  it('is a landmark with its words', () => {
    render(<Disclaimer settings={settingsOf()} />)
    expect(screen.getByRole('complementary').textContent).toContain('not medical advice')
  })

  it('leaves no trace where it is empty', () => {
    const {container} = render(<Disclaimer settings={settingsOf({disclaimer: null})} />)
    expect(container.childElementCount).toBe(0)
  })
})

describe('Rich text', () => {
  const study = studyInput({_id: 'study', title: 'Study'})
  const edits = () => notEditable({id: '', type: '', path: ''})

  function show(blocks: ReturnType<typeof paragraph>) {
    const condition = conditionOf({overview: blocks})
    const cited = citedSources(condition)
    return render(
      <RichText blocks={condition.overview} cited={cited} edits={edits} path="overview" />,
    ).container
  }

  it('shows emphasis, links and citations', () => {
    const container = show(
      paragraph(
        {words: 'Strong', mark: 'strong'},
        {words: 'linked', href: 'https://clinic.example/'},
        'said',
        [study],
      ),
    )
    expect(container.innerHTML).toBe(
      '<p><strong>Strong</strong><a href="https://clinic.example/">linked</a>said' +
        '<sup><a id="cite-1a" href="#source-1" aria-label="Source 1">1</a></sup></p>',
    )
  })

  it('shows lists as lists', () => {
    const item = (words: string) =>
      paragraph(words).map((block) => ({...block, listItem: 'bullet' as const, level: 1}))
    expect(show([...item('One'), ...item('Two')]).innerHTML).toBe(
      '<ul><li>One</li><li>Two</li></ul>',
    )
  })

  it('shows what it does not know as plain text', () => {
    const blocks = paragraph({words: 'Odd', mark: 'sparkling'}, {words: 'line', mark: 'underline'})
    const heading = blocks.map((block) => ({...block, style: 'h1'}))
    expect(show(heading).innerHTML).toBe('<p>Oddline</p>')
  })

  it('shows nothing of a citation whose study is not published', () => {
    const blocks = paragraph('Said', [study]).map((block) => ({
      ...block,
      children: (block.children ?? []).map((child) => ({
        ...child,
        studies: child.studies?.map(({_ref}) => ({_ref, document: null})) ?? null,
      })),
    }))
    expect(show(blocks).innerHTML).toBe('<p>Said</p>')
  })

  it('shows nothing where there is nothing', () => {
    const {container} = render(<RichText blocks={richText.parse(null)} edits={edits} path="none" />)
    expect(container.innerHTML).toBe('')
  })
})
