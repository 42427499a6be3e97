/** A document without its empty lists and objects: nothing stands for nothing. */
export function emptyToMissing<Whole extends {_type: string}>(
  whole: Whole,
): Partial<Whole> & {_type: string} {
  const kept: Partial<Whole> & {_type: string} = {...whole}
  for (const name of namesOf(whole)) {
    if (isEmpty(whole[name])) Reflect.deleteProperty(kept, name)
  }
  return kept
}

function namesOf<Whole extends object>(whole: Whole): (keyof Whole & string)[] {
  return Object.keys(whole).filter((name): name is keyof Whole & string => name in whole)
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && value !== null && Object.keys(value).join() === '_type'
}
