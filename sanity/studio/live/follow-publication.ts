import {z} from 'zod'

import {isPageType, pageAddress} from '#lib/addresses.ts'

import type {LiveAnswer} from './ask-live.ts'
import {type Note, noteOf, type Outcome, unknownNote} from './note.ts'
import type {Publication} from './publication-watch.ts'

/** Beyond these, the pages are made anew when their next readers come. */
const mostPages = 12
/** Milliseconds. */
const storing = 20_000
const serving = 30_000
const pause = 400

export interface Surroundings {
  /** What is published of the document, `{_rev, from}`; `null` for nothing. */
  published: () => Promise<unknown>
  /** Paths of the published pages that show it. */
  shownOn: () => Promise<string[]>
  ask: (path: string) => Promise<LiveAnswer>
  wait: (milliseconds: number) => Promise<void>
  now: () => number
  tell: (note: Note) => void
}

const stored = z.object({_rev: z.string(), from: z.string().nullish()}).nullable()
const slugged = z.object({slug: z.object({current: z.string()})})

/**
 * Follows a publication until readers get it, and tells. Says nothing where it was not stored: the
 * Studio itself says why.
 */
export async function followPublication(
  publication: Publication,
  surroundings: Surroundings,
): Promise<void> {
  try {
    await follow(publication, surroundings)
  } catch {
    surroundings.tell(unknownNote)
  }
}

async function follow(
  {type, from}: Publication,
  {published, shownOn, ask, wait, now, tell}: Surroundings,
): Promise<void> {
  const begun = now()
  let document = stored.parse(await published())
  while ((document?._rev ?? null) === (from?.['_rev'] ?? null)) {
    if (now() - begun > storing) return
    await wait(pause)
    document = stored.parse(await published())
  }
  const since = now()
  const own = ownPath(type, from) ?? (type === 'redirect' ? document?.from : undefined)
  const paths = [...new Set([...(own ? [own] : []), ...(await shownOn())])]
  const outcomes: Outcome[] = []
  for (const path of paths.slice(0, mostPages)) {
    let answer = await ask(path)
    while (answer.state === 'behind' && now() - since < serving) {
      await wait(pause)
      answer = await ask(path)
    }
    outcomes.push({path, answer})
    if (answer.state !== 'live' && answer.state !== 'gone' && answer.state !== 'moved') break
  }
  tell(noteOf(outcomes, {type, pages: paths.length, milliseconds: now() - since}))
}

/** The address that a page had before. */
function ownPath(type: string, document: object | null): string | undefined {
  if (type === 'redirect') return z.object({from: z.string()}).safeParse(document).data?.from
  const slug = slugged.safeParse(document).data?.slug.current
  return isPageType(type) && slug !== undefined ? pageAddress[type](slug) : undefined
}
