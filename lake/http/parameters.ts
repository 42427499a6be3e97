import {z} from 'zod'
import {json, parseJson} from '../store/json.ts'
import type {Json} from '../store/store-contract.ts'
import {dataset} from './context.ts'
import {RequestError} from './errors.ts'

const oneOrMany = z.union([z.string(), z.array(z.string())])
const queryString = z.record(z.string(), oneOrMany.optional())

/** The query string of a request. */
export class QueryString {
  readonly #values: z.infer<typeof queryString>

  constructor(input: unknown) {
    this.#values = queryString.parse(input)
  }

  text(name: string): string | undefined {
    const value = this.#values[name]
    return Array.isArray(value) ? value.at(-1) : value
  }

  /** A list, given as `a,b` or as several parameters. */
  list(name: string): string[] {
    const value = this.#values[name] ?? this.#values[`${name}[]`] ?? []
    return (Array.isArray(value) ? value : [value])
      .flatMap((part) => part.split(','))
      .filter(Boolean)
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.text(name)
    return value === undefined ? otherwise : value !== 'false' && value !== '0'
  }

  /** A whole number from 1 to `most`. */
  count(name: string, otherwise: number, most: number): number {
    const value = this.text(name)
    if (value === undefined) return otherwise
    const count = z.coerce.number().int().min(1).safeParse(value)
    if (!count.success)
      throw new RequestError(400, `"${name}" must be a whole number, not "${value}"`)
    return Math.min(count.data, most)
  }

  /** GROQ parameters, given as `$name=<json>`. */
  groqParameters(): Record<string, Json> {
    const parameters: Record<string, Json> = {}
    for (const name of Object.keys(this.#values)) {
      if (!name.startsWith('$')) continue
      const text = this.text(name) ?? ''
      try {
        parameters[name.slice(1)] = parseJson(text)
      } catch {
        throw new RequestError(400, `The parameter "${name}" must be JSON, not ${text}`)
      }
    }
    return parameters
  }
}

const path = z.object({dataset: z.string().optional(), version: z.string().optional()})

/** Refuses a request for a dataset that is not here. */
export function checkDataset(params: unknown): void {
  const named = path.parse(params).dataset
  if (named !== undefined && named !== dataset) {
    throw new RequestError(
      404,
      `Dataset "${named}" not found for project ID "local": this lake holds "${dataset}"`,
      'datasetNotFound',
    )
  }
}

/** Whether the API version in the path is at least `date` (`v1` is older than all, `vX` newer). */
export function isSince(params: unknown, date: string): boolean {
  const version = (path.parse(params).version ?? 'v1').slice(1)
  return version.toUpperCase() === 'X' || (version !== '1' && version >= date)
}

export const groqParameters = z.record(z.string(), json)
