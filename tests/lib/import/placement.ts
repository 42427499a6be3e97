import {readFileSync} from 'node:fs'
import path from 'node:path'

import type {ImportPlan} from '#lib/import/plan.ts'

export const documentsFolder = path.join(import.meta.dirname, 'documents')

/** A line of an expected placement: the field, and how the sentence begins. */
interface Expected {
  field: string
  start: string
}

export function expectedOf(name: string): Expected[] {
  return readFileSync(path.join(documentsFolder, `${name}.expected.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [field = '', start = ''] = line.split('\t')
      return {field, start}
    })
}

/** Sentences that are not where a person would put them, and how many there are in all. */
export function misplaced(plan: ImportPlan, expected: readonly Expected[]) {
  const left = [...expected]
  const wrong = plan.sentences.flatMap(({text, fate}) => {
    const fields =
      fate.kind === 'placed' ? fate.places.map((place) => named(plan, place.path)) : ['left']
    const at = left.findIndex(({start}) => text.startsWith(start))
    const [found] = at === -1 ? [] : left.splice(at, 1)
    if (found && fields.includes(found.field)) return []
    return [`${text.slice(0, 60)}: ${fields.join(' + ')}, not ${found?.field ?? 'expected at all'}`]
  })
  const missing = left.map(({field, start}) => `${start}: no such sentence, expected in ${field}`)
  return {wrong: [...wrong, ...missing], total: expected.length}
}

/** A path with names in the place of numbers, where the numbers say nothing to a person. */
function named({condition}: ImportPlan, field: string): string {
  return field
    .replace(/^(\w+)\[(\d+)\]/, (whole, list: string, number: string) => {
      const at = Number(number)
      switch (list) {
        case 'care':
          return `care[${condition.care?.[at]?.level ?? ''}]`
        case 'approach':
          return `approach[${shortId(condition.approach?.[at]?.treatment._ref)}]`
        case 'conventional':
          return `conventional[${shortId(condition.conventional?.[at]?.treatment._ref)}]`
        case 'points':
          return `points[${shortId(condition.points?.[at]?.point._ref)}]`
        case 'triggerPoints':
          return `triggerPoints[${shortId(condition.triggerPoints?.[at]?.triggerPoint._ref)}]`
        case 'evidence':
          return `evidence[${shortId(condition.evidence?.[at]?.study._ref)}]`
        default:
          return whole
      }
    })
    .replace(
      /^studies\[([^\]]+)\]/,
      (_, id: string) => `studies[${id.includes('-id-') ? 'new' : shortId(id)}]`,
    )
}

function shortId(id: string | undefined): string {
  return (id ?? '').replace(/^[a-z]+-/, '')
}
