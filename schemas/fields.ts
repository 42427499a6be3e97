import {defineArrayMember, defineField} from '@sanity/types'
import type {SlugSourceFn} from '@sanity/types'

import {slugPattern} from '#lib/content/primitives.ts'
import {longestSlug, slugOf} from '#lib/content/slug.ts'

import {asRead, noRepeats, referredTo} from './validation/lists.ts'
import {must, required} from './validation/rules.ts'
import type {Check} from './validation/rules.ts'
import {isBlank} from './validation/text.ts'
import {unique} from './validation/uniqueness.ts'

const checkSlug: Check<{current?: string}> = (slug) => {
  const current = slug?.current
  if (isBlank(current) || current === undefined) return true
  if (current.length > longestSlug) {
    return `This address has ${current.length} characters. Keep it to ${longestSlug}.`
  }
  return (
    slugPattern.test(current) ||
    'Use small letters, digits and single hyphens only, for example runners-knee.'
  )
}

const freeAddress = unique(
  'slug.current',
  'coalesce(title, name, muscle, englishName)',
  (name) =>
    `“${name}” has this address already. Write another one, or open “${name}” and edit that instead.`,
)

/** Two pages of a kind cannot stand at one address. */
const isNobodyElses: Check<{current?: string}> = (slug, context) =>
  freeAddress(slug?.current, context)

/** The last part of a page's address. `start` is what comes before it. */
export function slugField(start: string, source: string | SlugSourceFn, group?: string) {
  return defineField({
    name: 'slug',
    title: 'Address',
    type: 'slug',
    description: `The end of the page’s address, after ${start}. Press “Generate”. When a published address changes, the old one keeps working.`,
    // Sanity's own check only says that an address is taken.
    options: {source, maxLength: longestSlug, slugify: slugOf, isUnique: () => true},
    ...(group && {group}),
    validation: required(
      'Press “Generate”: without an address there is no page.',
      checkSlug,
      isNobodyElses,
    ),
  })
}

interface ListOfTexts {
  name: string
  title: string
  description: string
  /** What one member is, for messages: `symptom`. */
  member: string
  group?: string
  /** Says what to do when there is none; a list without this may be empty. */
  missing?: string
}

/** A list of short texts, none of them empty, none of them twice. */
export function textListField({name, title, description, member, group, missing}: ListOfTexts) {
  const once = noRepeats(`This ${member} is in the list already. Delete one.`, asRead)
  return defineField({
    name,
    title,
    type: 'array',
    description,
    ...(group && {group}),
    of: [
      defineArrayMember({
        type: 'string',
        title: member,
        validation: required(`Write the ${member}, or delete the empty line.`),
      }),
    ],
    validation: missing ? required(missing, once) : must(once),
  })
}

/** The studies that the words beside them rest on. */
export function studiesField(description: string, group?: string) {
  return defineField({
    name: 'studies',
    title: 'Studies',
    type: 'array',
    description,
    ...(group && {group}),
    of: [defineArrayMember({type: 'reference', title: 'Study', to: [{type: 'study'}]})],
    validation: must(noRepeats('This study is in the list already. Delete one.', referredTo)),
  })
}

/** Lets the clinic decide what each new condition starts with. */
export function usualField(kind: string, group?: string) {
  return defineField({
    name: 'usual',
    title: 'Put into each new condition',
    type: 'boolean',
    description: `Switch on, and every new condition starts with this ${kind}. Pages that exist stay as they are.`,
    ...(group && {group}),
  })
}
