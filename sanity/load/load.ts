import type {QueryParams} from '@sanity/client'
import type {z} from 'zod'

import type {ContentProblem} from '#lib/content/problems.ts'
import {reasonOf} from '#lib/reason.ts'

import {publishedClient} from '../client.ts'
import {log} from '../log.ts'
import {forgetLastGood, keepLastGood, lastGood} from './last-good.ts'
import {parseAnswer} from './parse-answer.ts'

/** One query's worth of content, and how to check it. */
export interface Source<Content> {
  /** The path of the page that asks, for logs and for the last good answer. */
  page: string
  query: string
  params: QueryParams
  /** Completes the answer with what can be asked for only when it is known. */
  complete?: (answer: unknown) => Promise<unknown>
  schema: z.ZodType<Content>
  /** Is there anything in the content, or is it the answer to an address that has no page? */
  exists: (content: Content) => boolean
  /** The tags that a page made from this answer depends on. */
  tagsOf: (answer: unknown) => string[]
}

/** Why content is not that of this moment. */
export type Fault = {kind: 'unreachable'} | {kind: 'invalid'; problems: ContentProblem[]}

/** Content, and what it depends on. */
export type Loaded<Content> =
  | {state: 'current' | 'kept'; content: Content; tags: string[]; fault?: Fault}
  /** The content has a fault, or cannot be reached, and there has never been a good answer. */
  | {state: 'unavailable'; content: undefined; tags: string[]; fault?: Fault}

/**
 * Reads what is published. A fault in the content, or a Content Lake that does not answer, is
 * logged and answered with the last good content: a page that was served stays served. A fault in
 * a picture costs the page that picture alone.
 */
export async function load<Content>(source: Source<Content>): Promise<Loaded<Content>> {
  let answer: unknown
  try {
    answer = await publishedClient().fetch<unknown>(source.query, source.params)
    if (source.complete) answer = await source.complete(answer)
  } catch (error) {
    log('content-unreachable', {
      page: source.page,
      reason: reasonOf(error),
    })
    return keep(source, [], {kind: 'unreachable'})
  }
  const parsed = parseAnswer(source.schema, answer)
  if (!parsed.success) {
    for (const problem of parsed.problems) {
      log('content-invalid', {page: source.page, ...problem})
    }
    return keep(source, source.tagsOf(answer), {kind: 'invalid', problems: parsed.problems})
  }
  for (const problem of parsed.leftOut) {
    log('content-left-out', {page: source.page, ...problem})
  }
  if (source.exists(parsed.content)) await keepLastGood(source.page, parsed.answer)
  else await forgetLastGood(source.page)
  return {state: 'current', content: parsed.content, tags: source.tagsOf(answer)}
}

async function keep<Content>(
  source: Source<Content>,
  tags: string[],
  fault: Fault,
): Promise<Loaded<Content>> {
  const answer = await lastGood(source.page)
  const parsed = source.schema.safeParse(answer)
  return parsed.success
    ? {
        state: 'kept',
        content: parsed.data,
        fault,
        tags: [...new Set([...tags, ...source.tagsOf(answer)])],
      }
    : {state: 'unavailable', content: undefined, tags, fault}
}
