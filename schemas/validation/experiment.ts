import type {ValidationError} from '@sanity/types'
import {z} from 'zod'

import {mostCombinations} from '#lib/content/experiment.ts'
import {slots} from '#lib/content/vocabulary.ts'
import type {Slot} from '#lib/content/vocabulary.ts'
import {asCopy, obstacleTo} from '#lib/experiments/rules.ts'
import type {PlacedTest} from '#lib/experiments/rules.ts'

import {isOfInvitation, wordsOnPage} from '../slot-copy.ts'
import {variantProblems} from '../variant-problems.ts'
import {ask, publishedId} from './content-lake.ts'
import {noRepeats, pathTo, property, referredToIn, textIn} from './lists.ts'
import type {Check} from './rules.ts'
import {isMissing} from './text.ts'

const page = referredToIn('condition')

function variantsOf(test: unknown): readonly unknown[] {
  const variants = property(test, 'variants')
  return Array.isArray(variants) ? variants : []
}

function slotOf(test: unknown): Slot | undefined {
  return slots.values.find((slot) => slot === property(test, 'slot'))
}

/** Its copy and its place matter until it starts; then both stand, whatever happens to the page. */
function isBeingWritten(test: unknown): boolean {
  return (textIn(test, 'status') ?? 'draft') === 'draft'
}

/** Two variants with the same words would only split their visitors. */
export const repeatedVariants = noRepeats(
  'Another variant has the same words. Change one of them, or delete one.',
  (variant) => {
    const text = textIn(variant, 'text')
    return text === undefined ? undefined : asCopy(text)
  },
)

/** The shares of all arms make 100. */
export function sharesProblems(test: object | undefined): ValidationError[] {
  const shares = [
    property(test, 'controlWeight'),
    ...variantsOf(test).map((variant) => property(variant, 'weight')),
  ]
  const sum = shares.reduce<number>(
    (total, share) => total + (typeof share === 'number' ? share : Number.NaN),
    0,
  )
  // Where a share or all variants are missing, their own fields say so.
  return shares.length === 1 || Number.isNaN(sum) || sum === 100
    ? []
    : [
        {
          message: `The shares add up to ${sum}. Change them so that they make 100, for example ${evenShares(shares.length)}.`,
          path: ['controlWeight'],
        },
      ]
}

/** `34, 33 and 33` */
function evenShares(arms: number): string {
  const shares = Array.from({length: arms}, (_, arm) => Math.floor((100 + arms - 1 - arm) / arms))
  return new Intl.ListFormat('en', {type: 'conjunction'}).format(shares.map(String))
}

/** A moment with its time zone. */
export function checkMoment(moment: string | undefined): true | string {
  return (
    isMissing(moment) ||
    z.iso.datetime({offset: true}).safeParse(moment).success ||
    'This is not a moment in time. Start and stop tests in “Experiments”.'
  )
}

/** Forms publish no step of a test's life: a start is more than a word in a field. */
export const checkStart: Check<object> = async (test, context) => {
  const {document} = context
  if (!document || document._id === publishedId(document._id)) return true
  const published = await ask<{status: string | null}[]>(context, '*[_id == $id]{status}', {
    id: publishedId(document._id),
  })
  if (published === undefined) return true
  if ((published[0]?.status ?? 'draft') !== 'draft') {
    return {
      message: 'This test has been started, so that it cannot be changed. Discard the changes.',
      path: ['status'],
    }
  }
  return (
    isBeingWritten(test) || {
      message: 'Only “Experiments” can start a test. Discard the changes.',
      path: ['status'],
    }
  )
}

/** The page is there, and every variant says something else than the page, nothing too strong. */
export const checkAgainstPage: Check<object> = async (test, context) => {
  const slot = slotOf(test)
  if (slot === undefined || !isBeingWritten(test)) return true
  const id = page(test)
  const found = await ask<{condition: unknown; settings: unknown}>(
    context,
    '{"condition": *[_id == $id][0], "settings": *[_id == "siteSettings"][0]}',
    {id: id ?? ''},
  )
  if (found === undefined) return true
  const {condition, settings} = found
  if (id !== undefined && !condition) {
    return {message: 'This page is not published. Publish it first.', path: ['condition']}
  }
  const own = wordsOnPage(slot, condition, settings)
  if (id !== undefined && own === undefined) {
    return {
      message: 'The page has no words there to compare with. Write them first.',
      path: ['slot'],
    }
  }
  const variants = variantsOf(test)
  return variants.flatMap((variant, position): ValidationError[] => {
    const text = textIn(variant, 'text')
    if (text === undefined) return []
    const path = ['variants', ...pathTo(variants, position), 'text']
    return variantProblems(slot, text, found).map((message) => ({message, path}))
  })
}

interface RunningTest extends Omit<PlacedTest, 'page'> {
  name: string | null
  page: string | null
}

/** One running test a place, and no page in more ways than can be prepared. */
export const checkAgainstRunningTests: Check<object> = async (test, context) => {
  const slot = slotOf(test)
  const {document} = context
  if (slot === undefined || !document || !isBeingWritten(test)) return true
  const running = await ask<RunningTest[]>(
    context,
    `*[_type == "experiment" && status == "running"]{
      "id": _id, name, slot, "page": condition._ref, "arms": 1 + count(variants)
    }`,
    {},
  )
  const obstacle = obstacleTo(
    (running ?? []).map((other) => ({
      ...other,
      id: publishedId(other.id),
      page: other.page ?? undefined,
    })),
    {id: publishedId(document._id), slot, page: page(test), arms: 1 + variantsOf(test).length},
  )
  switch (obstacle?.kind) {
    case undefined:
      return true
    case 'slotTaken':
      return {
        message: `“${obstacle.by.name ?? obstacle.by.id}” is running in this place${obstacle.by.page === undefined ? ' on the pages of all conditions' : ''}. Stop it first, or choose another place.`,
        path: ['slot'],
      }
    case 'tooManyCombinations':
      return {
        message: `Together with the tests that run, a page could be shown in ${obstacle.combinations} ways; ${mostCombinations} are possible. Delete variants, or stop another test first.`,
        path: ['variants'],
      }
  }
}

/** What a place asks for that a marketer may not see. */
export function adviseOnPlace(test: object | undefined): ValidationError[] {
  const slot = slotOf(test)
  if (slot === undefined || !isBeingWritten(test)) return []
  if (page(test) === undefined && !isOfInvitation(slot)) {
    return [
      {
        message:
          'The same words would stand on the pages of all conditions. Choose a page, or test the invitation.',
        path: ['condition'],
      },
    ]
  }
  return slot === 'approachLede'
    ? [
        {
          message:
            'The variant takes the place of the first paragraph of “How we help”. Say again what patients must know before a visit.',
          path: ['slot'],
        },
      ]
    : []
}
