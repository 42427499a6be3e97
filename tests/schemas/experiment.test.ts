import type {SanityDocument} from '@sanity/types'

import {examples, published} from './documents.ts'
import {withValue} from './paths.ts'
import {schema} from './schema.ts'
import {startSmallLake} from './small-lake.ts'
import {type Finding, validate} from './validate.ts'

const test: SanityDocument = examples.experiment

/** What the Studio says of a document, in a Content Lake that holds others beside the examples. */
async function findings(
  document: SanityDocument,
  others: readonly SanityDocument[] = [],
): Promise<Finding[]> {
  const held = [
    ...published.filter(({_id}) => others.every((other) => other._id !== _id)),
    ...others,
  ]
  const lake = await startSmallLake(held)
  try {
    return await validate(document, lake.client, held)
  } finally {
    await lake.close()
  }
}

async function errors(document: SanityDocument, others?: readonly SanityDocument[]) {
  const found = await findings(document, others)
  return found.filter(({level}) => level === 'error').map(({at, message}) => `${at}: ${message}`)
}

function running(name: string, changes: Record<string, unknown>, variants = 1): SanityDocument {
  return {
    ...test,
    _id: `experiment-${name}`,
    name,
    status: 'running',
    revision: 1,
    startedAt: '2026-01-02T08:00:00Z',
    variants: Array.from({length: variants}, (_, index) => ({
      _key: `v${index}`,
      _type: 'experimentVariant',
      text: `Words ${index}`,
      weight: 50 / variants,
    })),
    ...changes,
  }
}

const onJumpersKnee = {
  condition: {_type: 'reference', _ref: 'condition-jumpers-knee', _weak: true},
}

describe('a test that was started', () => {
  const started = running('knee-heading', {})

  it('lets nobody publish a change', async () => {
    const draft = {...started, _id: `drafts.${started._id}`, name: 'Another name'}
    expect(await errors(draft, [started])).toEqual([
      'status: This test has been started, so that it cannot be changed. Discard the changes.',
    ])
  })

  it('cannot be started again by an old draft', async () => {
    const draft = {...started, _id: `drafts.${started._id}`, status: 'draft'}
    expect(await errors(draft, [started])).toContain(
      'status: This test has been started, so that it cannot be changed. Discard the changes.',
    )
  })

  it('is at peace with a page that took over its words', async () => {
    const applied = {...started, status: 'concluded', applied: 'v0'}
    const page = {...examples.condition, heading: 'Words 0'}
    expect(await errors(applied, [page])).toEqual([])
  })

  it.each(['name', 'condition', 'slot', 'variants', 'controlWeight', 'goal', 'plannedSample'])(
    'has a form in which nobody can change %s',
    (field) => {
      expect(isReadOnly(field, {...test, status: 'draft'})).toBe(false)
      for (const status of ['running', 'stopped', 'concluded']) {
        expect(isReadOnly(field, {...test, status})).toBe(true)
      }
    },
  )
})

it('starts in the tool only', async () => {
  const draft = {...test, _id: 'drafts.experiment-new', status: 'running', revision: 1}
  expect(await errors(draft)).toEqual([
    'status: Only “Experiments” can start a test. Discard the changes.',
  ])
})

it.each(['status', 'revision', 'startedAt', 'stoppedAt', 'applied'])(
  'lets nobody write %s by hand',
  (field) => {
    expect(isReadOnly(field, {...test, status: 'draft'})).toBe(true)
  },
)

describe('beside tests that run', () => {
  const single = {...withValue(test, 'variants.stairs', undefined), controlWeight: 70}

  it('finds its place taken by a test on the same page', async () => {
    expect(await errors(test, [running('other', {})])).toEqual([
      'slot: “other” is running in this place. Stop it first, or choose another place.',
    ])
  })

  it('finds a place on some page taken, where it wants the pages of all conditions', async () => {
    const everywhere = withValue(test, 'condition', undefined)
    expect(await errors(everywhere, [running('other', onJumpersKnee)])).toEqual([
      'slot: “other” is running in this place. Stop it first, or choose another place.',
    ])
  })

  it.each([
    ['on another page', onJumpersKnee],
    ['in another place', {slot: 'heroLede'}],
  ])('has room beside a test %s', async (_where, changes) => {
    expect(await errors(single, [running('other', changes)])).toEqual([])
  })

  it('has room where a test was stopped', async () => {
    expect(await errors(test, [running('other', {status: 'stopped'})])).toEqual([])
  })

  it('hears of a running test that only its draft tells of', async () => {
    const draft = {...running('other', {}), _id: 'drafts.experiment-other'}
    expect(await errors(test, [draft])).toHaveLength(1)
  })

  it('makes no page that would be shown in more than eight ways', async () => {
    const lede = running('lede', {slot: 'heroLede'})
    // 2 (the examples’ own test of the booking button) × 2 × 3
    expect(await errors(test, [lede])).toEqual([
      'variants: Together with the tests that run, a page could be shown in 12 ways; 8 are possible. Delete variants, or stop another test first.',
    ])
    expect(await errors(single, [lede])).toEqual([])
  })
})

it('says once that there are no variants, not that their shares are wrong', async () => {
  expect(await errors({...test, variants: []})).toEqual(['variants: Write at least one variant.'])
})

describe('what a variant may say', () => {
  const saying = (slot: string, text: string) =>
    withValue({...test, slot}, 'variants.pain.text', text)
  const everywhere = (slot: string, text: string) =>
    withValue(saying(slot, text), 'condition', undefined)

  it.each([
    ['heroLede', examples.condition.lede],
    ['approachLede', ' we begin with an examination. '],
    ['ctaHeading', 'Talk to us about your knee'],
    ['ctaText', 'Tell us about it.'],
    ['callLabel', 'CALL'],
  ])('is not what the page says already: %s', async (slot, text) => {
    expect(await errors(saying(slot, text))).toContain(
      'variants.pain.text: The page says just this already. Write other words.',
    )
  })

  it('is not what the site says for a page without words of its own', async () => {
    const other = withValue(saying('ctaHeading', 'Talk to us'), 'condition', {
      ...onJumpersKnee.condition,
    })
    expect(await errors(other)).toHaveLength(1)
    expect(await errors(everywhere('ctaHeading', 'Talk to us'))).toHaveLength(1)
    expect(await errors(saying('ctaHeading', 'Talk to us'))).toEqual([])
  })

  it('is the condition’s name where the page has no heading of its own', async () => {
    const page = withValue(examples.condition, 'heading', undefined)
    expect(await errors(saying('heroHeading', 'Runner’s knee'), [page])).toHaveLength(1)
  })

  it('rests on the evidence of its page, and on none elsewhere', async () => {
    const text = 'Needling may ease pain'
    expect(await errors(saying('ctaHeading', text))).toEqual([])
    expect(await errors(everywhere('ctaHeading', text))).toEqual([
      expect.stringContaining('“ease” claims too much. This says that needling does good'),
    ])
  })

  it('rests on what the old introduction of “How we help” cites', async () => {
    const text = 'It may ease your pain.'
    expect(await errors(saying('approachLede', text))).toHaveLength(1)
    const cited = withValue(examples.condition, 'approachNote.p1.children', [
      {_key: 's', _type: 'span', text: 'We begin with an examination.', marks: []},
      {
        _key: 'c',
        _type: 'citation',
        studies: [{_key: 'trial', _type: 'reference', _ref: 'study-trial'}],
      },
    ])
    expect(await errors(saying('approachLede', text), [cited])).toEqual([])
  })

  it('is judged for itself, not for what the page says elsewhere', async () => {
    const page = withValue(examples.condition, 'evidence.trial.takeaway', 'It cures all pain.')
    expect(await errors(saying('heroHeading', 'Pain around the kneecap'), [page])).toEqual([])
  })
})

/** Does the form keep people from changing this field of this test? */
function isReadOnly(field: string, document: SanityDocument): boolean {
  const type = schema.get('experiment')
  const fields = type && 'fields' in type ? type.fields : []
  const own = fields.find(({name}) => name === field)
  return [type?.readOnly, own?.type.readOnly].some((readOnly) =>
    typeof readOnly === 'function'
      ? readOnly({document, parent: document, value: document[field], currentUser: null, path: []})
      : readOnly === true,
  )
}
