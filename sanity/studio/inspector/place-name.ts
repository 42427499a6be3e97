import {valueAt} from '#lib/checks/resolved.ts'
import {copyFields} from '#lib/claims/copy-fields.ts'
import {textAt} from '#lib/claims/json.ts'
import type {PathStep} from '#lib/claims/problem.ts'

import {fieldTitles} from '../../preview/field-titles.ts'

/** What the Studio calls a place in a document, for example `Mechanisms 2 › Title`. */
export function placeName(type: string, path: readonly PathStep[], document: unknown): string {
  const names = path.filter((step) => typeof step === 'string')
  const [first = ''] = names
  const [title = '', ...rest] = fieldTitles(type, names)
  // Some fields are called alike in several tabs; by their words they are known with the tab.
  const titles = [copyFields[type]?.[first] ?? title, ...rest]
  const parts: string[] = []
  let value = document
  for (const step of path) {
    const around = value
    value = valueAt(value, step)
    if (typeof step === 'string') {
      parts.push(titles[parts.length] ?? step)
      continue
    }
    // Paragraphs have no number that anybody knows them by; what is inside them is a detail.
    const kind = textAt(value, '_type')
    if (kind === 'block') break
    const number =
      typeof step === 'number' ? step : Array.isArray(around) ? around.indexOf(value) : -1
    if (number >= 0) parts.push(`${parts.pop() ?? ''} ${number + 1}`.trim())
  }
  return parts.join(' › ') || 'The whole document'
}
