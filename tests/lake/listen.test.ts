import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {z} from 'zod'
import {withoutRevision} from '#lake/store/effects.ts'
import {listenTo, runLake, studio, type RunningLake} from './running-lake.ts'

let running: RunningLake
let client: SanityClient

beforeAll(async () => {
  running = await runLake()
  client = running.clientWith({perspective: 'raw'})
})
afterAll(() => running.stop())

describe('listening', () => {
  it('tells when a document appears in, changes within and leaves what is listened to', async () => {
    const heard = listenTo(
      client.listen(
        '*[_type == $type && n > 1]',
        {type: 'appearing'},
        {
          events: ['welcome', 'mutation'],
          includePreviousRevision: true,
        },
      ),
    )
    expect(await heard.next()).toMatchObject({type: 'welcome'})
    const first = await client.create({_id: 'a', _type: 'appearing', n: 1})
    const second = await client.patch('a').set({n: 2}).commit()
    expect(await heard.next()).toMatchObject({
      type: 'mutation',
      transition: 'appear',
      documentId: 'a',
      identity: 'local-editor',
      previousRev: first._rev,
      resultRev: second._rev,
      transactionId: second._rev,
      previous: {n: 1},
      result: {n: 2},
      mutations: [{patch: {id: 'a', set: {n: 2}}}],
      transactionTotalEvents: 1,
      transactionCurrentEvent: 1,
    })
    await client.patch('a').set({n: 3}).commit()
    expect(await heard.next()).toMatchObject({transition: 'update', result: {n: 3}})
    await client.patch('a').set({n: 0}).commit()
    expect(await heard.next()).toMatchObject({transition: 'disappear'})
    await client.patch('a').set({n: 9}).commit()
    expect(await heard.next()).toMatchObject({transition: 'appear'})
    await client.delete('a')
    const gone = (await heard.next()) as {transactionId?: string}
    expect(gone).toMatchObject({
      transition: 'disappear',
      mutations: [{delete: {id: 'a'}}],
      // By it the Studio puts a deletion in its place among the events.
      resultRev: gone.transactionId,
    })
    expect(gone).not.toHaveProperty('result')
    heard.stop()
  })

  it('counts the events of a transaction that concern the listener', async () => {
    const heard = listenTo(
      client.listen('*[_id in $ids]', {ids: ['p', 'drafts.p']}, {events: ['welcome', 'mutation']}),
    )
    await heard.next()
    await client
      .transaction()
      .create({_id: 'drafts.p', _type: 'x'})
      .create({_id: 'elsewhere', _type: 'x'})
      .create({_id: 'p', _type: 'x'})
      .commit()
    expect([await heard.next(), await heard.next()]).toMatchObject([
      {documentId: 'drafts.p', transactionTotalEvents: 2, transactionCurrentEvent: 1},
      {documentId: 'p', transactionTotalEvents: 2, transactionCurrentEvent: 2},
    ])
    heard.stop()
  })

  it('gives effects by which the Studio follows a document', async () => {
    const before = await client.create({_id: 'e', _type: 'x', title: 'one', rows: [{_key: 'a'}]})
    const heard = listenTo(
      client.listen(
        '*[_id == "e"]',
        {},
        {
          events: ['welcome', 'mutation'],
          effectFormat: 'mendoza',
          includeResult: false,
        },
      ),
    )
    await heard.next()
    const after = await client.patch('e').set({'rows[_key=="a"].text': 'two'}).commit()
    const event = (await heard.next()) as {effects?: {apply: unknown[]}}
    expect(event).not.toHaveProperty('result')
    const follow: unknown = applyPatch(withoutRevision(before), event.effects!.apply)
    expect(follow).toEqual(withoutRevision(after))
    heard.stop()
  })

  it('does not speak of versions unless asked to', async () => {
    const options = {events: ['welcome', 'mutation'] as ('welcome' | 'mutation')[]}
    const few = listenTo(client.listen('*', {}, options))
    const all = listenTo(client.listen('*', {}, {...options, includeAllVersions: true}))
    await Promise.all([few.next(), all.next()])
    await client.create({_id: 'versions.r.v', _type: 'x'})
    await client.create({_id: 'v', _type: 'x'})
    expect(await few.next()).toMatchObject({documentId: 'v'})
    expect(await all.next()).toMatchObject({documentId: 'versions.r.v'})
    few.stop()
    all.stop()
  })

  it('says what is wrong with the query', async () => {
    const heard = listenTo(client.listen('*[_type =='))
    await expect(heard.next()).rejects.toThrow('GROQ query parse error')
  })

  it('goes on where a reader left off, or says that it cannot', async () => {
    const resume = async (lastEventId: string) => {
      const response = await running.ask(
        'data/listen/production?query=*%5B_type=="resumed"%5D&enableResume=true&includeResult=true',
        {headers: {'last-event-id': lastEventId}},
      )
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
      let text = ''
      while (!/event: (reset|mutation)[^]*?\n\n/.test(text)) {
        text += (await reader.read()).value ?? ''
      }
      await reader.cancel()
      return text
    }
    const position = running.lake.store.sequence
    await client.create({_type: 'resumed', n: 1})
    expect(await resume(String(position))).toMatch(/event: welcomeback[^]*event: mutation[^]*"n":1/)
    expect(await resume('999999')).toContain('event: reset')
  })
})

describe('live events', () => {
  it('bear the sync tags of the queries whose answers change', async () => {
    await client.create({_id: 'study', _type: 'study', title: 'Trial'})
    await client.create({_id: 'live', _type: 'condition', study: {_ref: 'study'}})
    const tagsOf = async (query: string) =>
      (await running.client.fetch(query, {}, {filterResponse: false})).syncTags!
    const byType = await tagsOf('*[_type == "condition"]{title}')
    const byReference = await tagsOf('*[_id == "live"]{study->{title}}')
    const unrelated = await tagsOf('*[_type == "faq"]')
    const heard = listenTo(running.client.live.events())
    expect(await heard.next()).toMatchObject({type: 'welcome'})

    await client.patch('study').set({title: 'New'}).commit()
    const {tags} = z.object({tags: z.array(z.string())}).parse(await heard.next())
    expect(byReference.some((tag) => tags.includes(tag))).toBe(true)
    expect(byType.some((tag) => tags.includes(tag))).toBe(false)
    expect(unrelated.some((tag) => tags.includes(tag))).toBe(false)
    heard.stop()
  })

  it('bear the tags of what is looked up by its slug, whichever way it comes to have it', async () => {
    const current = (slug: string) => ({slug: {_type: 'slug', current: slug}})
    await client.create({_id: 'moving', _type: 'page', ...current('old')})
    await client.create({_id: 'drafts.moving', _type: 'page', ...current('new')})
    const tagsOf = async (slug: string, perspective: 'published' | 'drafts') =>
      (
        await running.client.fetch(
          '*[_type == "page" && slug.current == $slug]',
          {slug},
          {perspective, filterResponse: false},
        )
      ).syncTags!
    const arrives = await tagsOf('new', 'published')
    const hidden = await tagsOf('old', 'drafts')
    const unrelated = await tagsOf('another', 'drafts')
    const heard = listenTo(running.clientWith({token: 'any'}).live.events({includeDrafts: true}))
    expect(await heard.next()).toMatchObject({type: 'welcome'})
    const said = async () => z.object({tags: z.array(z.string())}).parse(await heard.next()).tags

    await client.delete('drafts.moving')
    const withdrawn = await said()
    expect(hidden.some((tag) => withdrawn.includes(tag))).toBe(true)
    await client.patch('moving').set(current('new')).commit()
    const moved = await said()
    expect(arrives.some((tag) => moved.includes(tag))).toBe(true)
    expect(unrelated.some((tag) => moved.includes(tag) || withdrawn.includes(tag))).toBe(false)
    heard.stop()
  })

  it('are about drafts only for those who ask for them', async () => {
    const everyone = listenTo(running.client.live.events())
    const editor = listenTo(running.clientWith({token: 'any'}).live.events({includeDrafts: true}))
    await Promise.all([everyone.next(), editor.next()])
    await client.create({_id: 'drafts.quiet', _type: 'quiet'})
    await client.create({_id: 'loud', _type: 'loud'})
    expect(JSON.stringify(await everyone.next())).toContain('loud')
    expect(JSON.stringify(await editor.next())).toContain('quiet')
    everyone.stop()
    editor.stop()
  })

  it('tell a browser whether its origin may', async () => {
    const response = await running.ask('check/cors', {headers: {origin: studio}})
    expect(await response.json()).toEqual({result: {allowed: true, withCredentials: true}})
  })
})

it('closes its streams when it stops', async () => {
  const other = await runLake()
  const response = await other.ask('data/listen/production?query=*')
  const text = response.text()
  await other.stop()
  expect(await text).toContain('event: welcome')
  await expect(other.ask('users/me')).rejects.toThrow()
})
