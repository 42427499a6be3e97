/** @jest-environment jsdom */
import {renderToStaticMarkup} from 'react-dom/server'
import {z} from 'zod'

import {ConditionPage} from '#components/condition-page/condition-page.tsx'
import {condition} from '#lib/content/condition.ts'
import {siteSettings} from '#lib/content/site-settings.ts'

import {byId, documents, everyValue, isObject} from './documents.ts'
import {project} from './projection.ts'

const target = z.object({id: z.string(), type: z.string(), path: z.string()})
const page = condition.parse(project(byId.get('condition-runners-knee')!))

document.body.innerHTML = renderToStaticMarkup(
  <ConditionPage
    condition={page}
    settings={siteSettings.parse(project(byId.get('siteSettings')!))}
    edit={(place) => ({'data-edit': JSON.stringify(place)})}
  />,
)

/** A value that is chosen from a list, and the name of a type. */
const isChosen = /^[a-z][A-Za-z]*$/

/** Every text that somebody typed into a field, and is long enough to be told from our own. */
const typed = [
  ...new Set(
    documents.flatMap((source) =>
      everyValue(source, source._id).flatMap(({value}) =>
        typeof value === 'string' && value.length >= 5 && !isChosen.test(value)
          ? [value.trim()]
          : [],
      ),
    ),
  ),
]

/** Words that a click does not open: the reason, and the words. */
const exceptions: [string, RegExp][] = [
  ['a heading of ours, which begins with the name of a treatment', /^Acupuncture points$/],
]

function placesOf(element: Element | null) {
  const mark = element?.closest('[data-edit]')?.getAttribute('data-edit')
  return mark === null || mark === undefined ? undefined : target.parse(JSON.parse(mark))
}

const texts: {text: string; place: z.infer<typeof target> | undefined}[] = []
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
while (walker.nextNode()) {
  const {parentElement, textContent} = walker.currentNode
  const text = (textContent ?? '').trim()
  if (text !== '') texts.push({text, place: placesOf(parentElement)})
}

test('every text of the page that staff typed opens the field that it stands in', () => {
  const closed = texts.filter(
    ({text, place}) => place === undefined && typed.some((words) => text.includes(words)),
  )
  const unexplained = closed.filter(({text}) => !exceptions.some(([, words]) => words.test(text)))
  expect(texts.length - closed.length).toBeGreaterThan(300)
  expect(unexplained.map(({text}) => text)).toEqual([])
})

test('what a click opens is a field of the document that says it', () => {
  const places = texts.flatMap(({place}) => place ?? []).filter(({path}) => !mayBeEmpty.has(path))
  const lost = places.filter(({id, type, path}) => {
    const source = byId.get(id)
    return source?._type !== type || valueAt(source, path) === undefined
  })
  expect(lost).toEqual([])
})

/** Fields that a click may open to be filled. */
const mayBeEmpty = new Set(['reviewer', 'authors'])

/** The value of a document at a path as Sanity writes it. */
function valueAt(source: object, path: string): unknown {
  return [...path.matchAll(/(\w+)(?:\[(?:_key=="([^"]+)"|(\d+))\])?\.?/g)].reduce(
    (value: unknown, [, name = '', key, index]) => {
      const held = isObject(value) ? value[name] : undefined
      if (key === undefined && index === undefined) return held
      if (!Array.isArray(held)) return undefined
      const members: unknown[] = held
      return key === undefined
        ? members[Number(index)]
        : members.find((member) => isObject(member) && member._key === key)
    },
    source,
  )
}
