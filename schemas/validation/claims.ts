import type {ValidationContext, ValidationError} from '@sanity/types'

import {claimsIn} from '#lib/claims/claims-in.ts'
import type {ClaimProblem, Severity} from '#lib/claims/problem.ts'
import {type Grade, gradesOf} from '#lib/claims/support.ts'

import {ask, publishedId} from './content-lake.ts'
import {textIn} from './lists.ts'
import type {Check} from './rules.ts'

/** Claims that no patient should read; a traditional use that is only not called one is poor style. */
const misleading: ReadonlySet<Severity> = new Set(['banned', 'certainty', 'evidence'])

/** Texts of these types cite studies, which the conditions that show them have weighed. */
const borrowsGrades: ReadonlySet<string> = new Set(['treatment', 'faq'])

/** No word of the clinic's own promises more than its studies allow. */
export const noMisleadingClaims: Check<object> = async (document, context) =>
  (await problemsIn(document, context))
    .filter(({severity}) => misleading.has(severity))
    .map(asError('claims too much'))

/** A traditional use is called one. */
export const adviseOnTradition: Check<object> = async (document, context) =>
  (await problemsIn(document, context))
    .filter(({severity}) => !misleading.has(severity))
    .map(asError('needs a word before it'))

async function problemsIn(
  document: object | undefined,
  context: ValidationContext,
): Promise<ClaimProblem[]> {
  const type = textIn(document, '_type') ?? ''
  if (!borrowsGrades.has(type)) return claimsIn(document)
  const grades = await gradesOfPages(textIn(document, '_id') ?? '', context)
  // Words that nobody may use can be found without knowing what the studies found.
  return grades === undefined
    ? claimsIn(document).filter(({severity}) => severity === 'banned')
    : claimsIn(document, grades)
}

/** How the conditions that show a document weigh their studies. */
async function gradesOfPages(id: string, context: ValidationContext): Promise<Grade[] | undefined> {
  const conditions = await ask<unknown[]>(
    context,
    `*[_type == "condition" && references($id) && !(_id in path("drafts.**")) && !(_id in path("versions.**"))]{
      evidence[]{study, finding, certainty}
    }`,
    {id: publishedId(id)},
  )
  return conditions?.flatMap(gradesOf)
}

function asError(verdict: string) {
  return ({path, title, word, advice}: ClaimProblem): ValidationError => ({
    message: `“${word}” in “${title}” ${verdict}. ${advice}`,
    path,
  })
}
