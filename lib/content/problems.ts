import type {z} from 'zod'

/** Why a document cannot be shown, in terms of the document itself. */
export interface ContentProblem {
  /** Id of the nearest document around the fault; `undefined` when it is in the query's own frame. */
  documentId: string | undefined
  /** Path inside that document, for example `mechanisms[2].title`. */
  path: string
  reason: string
}

/** Tells, for a query's answer that did not parse, which document is at fault, where and why. */
export function contentProblems(answer: unknown, error: z.ZodError): ContentProblem[] {
  return error.issues.map((issue) => {
    let value: unknown = answer
    let documentId: string | undefined
    let path: PropertyKey[] = []
    for (const step of issue.path) {
      value = memberOf(value, step)
      path.push(step)
      const id = memberOf(value, '_id')
      if (typeof id === 'string') {
        documentId = id
        path = []
      }
    }
    return {documentId, path: written(path), reason: issue.message}
  })
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function written(path: PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}
