import type {Term} from '#lib/content/vocabulary.ts'

/** A vocabulary as the choices of a field. */
export function choicesOf(vocabulary: {terms: readonly Term<string>[]}): Term<string>[] {
  return vocabulary.terms.map(({value, title}) => ({value, title}))
}
