import type {LiveAnswer} from '#sanity/studio/live/ask-live.ts'
import {followPublication} from '#sanity/studio/live/follow-publication.ts'
import {type Note, noteOf} from '#sanity/studio/live/note.ts'

const site = 'https://clinic.test'
const answer = (path: string, state: 'live' | 'gone' | 'behind' | 'away'): LiveAnswer => ({
  address: site + path,
  state,
})
const knee = '/conditions/knee'
const facts = {type: 'condition', pages: 1, milliseconds: 640}

describe('what the Studio tells', () => {
  const note = (state: LiveAnswer, more = {}) =>
    noteOf([{path: knee, answer: state}], {...facts, ...more})

  it('gives the address once readers get the page', () => {
    expect(note(answer(knee, 'live'))).toEqual({
      status: 'success',
      title: 'Live',
      words: 'Readers got it after 0.6 s.',
      links: ['https://clinic.test/conditions/knee'],
    })
  })

  it.each([
    [answer(knee, 'behind'), 'warning', /check the webhook \(npm run webhook\)/],
    [answer(knee, 'away'), 'warning', /cannot read the content at the moment/],
    [
      {
        address: site + knee,
        state: 'faulty',
        problems: [{documentId: 'condition-knee', path: 'care', reason: 'is missing'}],
      },
      'error',
      /Put this right, then publish again: condition-knee, care, is missing\./,
    ],
    [
      {state: 'unknown', words: 'The site cannot be reached.'},
      'warning',
      /Open \/conditions\/knee/,
    ],
  ] as [LiveAnswer, string, RegExp][])('of %j it says what to do', (state, status, words) => {
    const told = note(state)
    expect(told.status).toBe(status)
    expect(told.title).not.toMatch(/^Live/)
    expect(told.words).toMatch(words)
  })

  it('counts the pages of what several show', () => {
    const outcomes = ['/a', '/b'].map((path) => ({path, answer: answer(path, 'live')}))
    const told = noteOf(outcomes, {...facts, type: 'study', pages: 20})
    expect(told.title).toBe('Live on 2 pages')
    expect(told.words).toMatch(/18 more follow/)
    expect(noteOf([], {...facts, type: 'faq', pages: 0}).words).toBe('No page shows this yet.')
    expect(noteOf(outcomes.slice(0, 1), {...facts, type: 'siteSettings'}).title).toBe(
      'Live on every page',
    )
  })

  it('says where an old address leads', () => {
    const moved: LiveAnswer = {address: site + knee, state: 'moved', leadsTo: `${site}/`}
    expect(note(moved).words).toBe(
      'https://clinic.test/conditions/knee leads to https://clinic.test/.',
    )
    expect(note(answer(knee, 'gone')).words).toMatch(/^Nothing is at .*knee any more\.$/)
  })
})

describe('a publication is followed', () => {
  const slug = {_type: 'slug', current: 'knee'}
  const before = {_id: 'knee', _type: 'condition', _rev: 'r1', slug}

  /** What is told where the lake and the site answer so, one after the other. */
  async function told(revisions: (string | null)[], answers: LiveAnswer[]) {
    const revs = [...revisions]
    const left = [...answers]
    const notes: Note[] = []
    const asked: string[] = []
    let time = 0
    await followPublication(
      {id: 'knee', type: 'condition', from: before},
      {
        published: () => {
          const rev = revs.length > 1 ? revs.shift() : revs[0]
          return Promise.resolve(rev ? {_rev: rev} : null)
        },
        shownOn: () => Promise.resolve(revs.at(-1) === null ? [] : [knee]),
        ask: (path) => {
          asked.push(path)
          const [next] = left.length > 1 ? left.splice(0, 1) : left
          return Promise.resolve(next ?? answer(path, 'behind'))
        },
        wait: (milliseconds) => {
          time += milliseconds
          return Promise.resolve()
        },
        now: () => time,
        tell: (note) => notes.push(note),
      },
    )
    return {notes, asked}
  }

  it('until readers get it', async () => {
    const {notes, asked} = await told(
      ['r1', 'r1', 'r2'],
      [answer(knee, 'behind'), answer(knee, 'behind'), answer(knee, 'live')],
    )
    expect(notes).toMatchObject([{title: 'Live', words: 'Readers got it after 0.8 s.'}])
    expect(asked).toEqual([knee, knee, knee])
  })

  it('until patience ends', async () => {
    const {notes} = await told(['r1', 'r2'], [answer(knee, 'behind')])
    expect(notes).toMatchObject([{title: 'Published, but not live yet', status: 'warning'}])
  })

  it('until nobody finds what was taken away', async () => {
    const {notes} = await told(['r1', null], [answer(knee, 'gone')])
    expect(notes).toMatchObject([{title: 'Readers see the change'}])
  })

  it('as far as anybody can ask', async () => {
    const notes: Note[] = []
    const away = () => Promise.reject(new Error('nobody answers'))
    await followPublication(
      {id: 'knee', type: 'condition', from: before},
      {
        published: away,
        shownOn: away,
        ask: away,
        wait: () => Promise.resolve(),
        now: () => 0,
        tell: (note) => notes.push(note),
      },
    )
    expect(notes).toMatchObject([{title: 'Whether readers see the change is not known'}])
  })

  it('not at all where it was not stored', async () => {
    expect(await told(['r1'], [])).toEqual({notes: [], asked: []})
  })
})
