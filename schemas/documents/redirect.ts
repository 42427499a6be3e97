import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {defineField, defineType} from '@sanity/types'

import {pageTypes} from '#lib/addresses.ts'

import {checkDestination, checkOldAddress, redirectProblems} from '../validation/addresses.ts'
import {leavesItsPage} from '../validation/own-address.ts'
import {must, required} from '../validation/rules.ts'
import {unique} from '../validation/uniqueness.ts'

export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: ArrowRightIcon,
  description:
    'Sends readers of an old address on. When the address of a published page changes, this is done for you.',
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      type: 'string',
      description: 'What comes after the name of the site, for example /knee-pain.',
      validation: required(
        'Write the old address, for example /knee-pain.',
        checkOldAddress,
        unique(
          'from',
          'from',
          (name) => `${name} is redirected already. Change that redirect instead.`,
        ),
      ),
    }),
    defineField({
      name: 'page',
      title: 'To a page',
      type: 'reference',
      to: pageTypes.map((type) => ({type})),
      weak: true,
      description:
        'A condition, a treatment, a point or a muscle, for example Runner’s knee. Follows it when its address changes.',
      options: {disableNew: true},
    }),
    defineField({
      name: 'to',
      title: 'To another address',
      type: 'string',
      description:
        'For everything else: a list of this site such as /, or a whole address such as https://www.example.com.',
      validation: must(checkDestination),
    }),
  ],
  validation: must(redirectProblems, leavesItsPage),
  orderings: [{title: 'Old address', name: 'from', by: [{field: 'from', direction: 'asc'}]}],
  preview: {
    select: {
      from: 'from',
      to: 'to',
      condition: 'page.title',
      treatment: 'page.name',
      point: 'page.englishName',
      muscle: 'page.muscle',
    },
    prepare: ({from, to, ...page}: Record<string, string | undefined>) => ({
      title: from ?? 'No old address yet',
      subtitle: `to ${page.condition ?? page.treatment ?? page.point ?? page.muscle ?? to ?? 'nowhere yet'}`,
    }),
  },
})
