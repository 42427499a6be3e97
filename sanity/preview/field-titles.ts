import {schemaTypes} from '#schemas/index.ts'

/** As much of a schema definition as says what the Studio calls a field. */
interface Definition {
  name?: string
  title?: string
  type?: string
  fields?: readonly Definition[]
  of?: readonly Definition[]
}

const definitions: ReadonlyMap<string, Definition> = new Map(
  schemaTypes.map((type) => [type.name, type]),
)

/** What the Studio calls a type of document. */
export function typeTitle(type: string): string {
  return definitions.get(type)?.title ?? type
}

/**
 * What the Studio calls the fields on the way into a document.
 *
 * @param type of the document
 * @param fields names, for example `['mechanisms', 'title']`
 */
export function fieldTitles(type: string, fields: readonly string[]): string[] {
  let around: Definition[] = [{type}]
  return fields.map((name) => {
    const found = around
      .flatMap((definition) => contents(definition))
      .find((field) => field.name === name)
    around = found === undefined ? [] : [found]
    return found?.title ?? name
  })
}

/** Fields inside a definition, in all that it may be: an object, a list of some, a type by name. */
function contents(definition: Definition, depth = 0): readonly Definition[] {
  if (depth > 4) return []
  const named = definition.type === undefined ? undefined : definitions.get(definition.type)
  return [
    ...(definition.fields ?? []),
    ...(definition.of ?? []).flatMap((member) => contents(member, depth + 1)),
    ...(named === undefined ? [] : contents(named, depth + 1)),
  ]
}
