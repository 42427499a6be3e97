import type {z} from 'zod'

import {type ContentProblem, contentProblems} from '#lib/content/problems.ts'

/** An answer that a page can be made from, and what had to be left out of it. */
type ParsedAnswer<Content> =
  | {success: true; content: Content; answer: unknown; leftOut: ContentProblem[]}
  | {success: false; problems: ContentProblem[]}

/** What a page can do without: a fault in it does not cost the page. */
const dispensable = 'picture'

/** Parses what a query answered, without those of its pictures that have a fault. */
export function parseAnswer<Content>(
  schema: z.ZodType<Content>,
  answer: unknown,
): ParsedAnswer<Content> {
  const whole = schema.safeParse(answer)
  if (whole.success) return {success: true, content: whole.data, answer, leftOut: []}
  const problems = contentProblems(answer, whole.error)
  const paths = whole.error.issues.map(({path}) => path.slice(0, path.indexOf(dispensable) + 1))
  if (paths.some((path) => path.length === 0)) return {success: false, problems}
  const rest = structuredClone(answer)
  for (const path of paths) empty(rest, path)
  const parsed = schema.safeParse(rest)
  return parsed.success
    ? {success: true, content: parsed.data, answer: rest, leftOut: problems}
    : {success: false, problems}
}

function empty(root: unknown, path: readonly PropertyKey[]): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
      root,
    )
  if (typeof holder === 'object' && holder !== null) Reflect.set(holder, dispensable, null)
}
