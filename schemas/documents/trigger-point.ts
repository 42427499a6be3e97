import {TargetIcon} from '@sanity/icons/Target'
import {defineArrayMember, defineField, defineType} from '@sanity/types'

import {bodyRegions} from '#lib/content/vocabulary.ts'
import type {BodyRegion} from '#lib/content/vocabulary.ts'

import {slugField} from '../fields.ts'
import {choicesOf} from '../options.ts'
import {noMisleadingClaims} from '../validation/claims.ts'
import {checkOwnName} from '../validation/copies.ts'
import {asReadIn, noRepeats} from '../validation/lists.ts'
import {must, required} from '../validation/rules.ts'

export const triggerPoint = defineType({
  name: 'triggerPoint',
  title: 'Trigger point',
  type: 'document',
  icon: TargetIcon,
  description: 'A muscle whose tight spots can send pain to another place.',
  groups: [
    {name: 'muscle', title: 'Muscle', default: true},
    {name: 'place', title: 'Where it is'},
  ],
  fields: [
    defineField({
      name: 'muscle',
      title: 'Muscle',
      type: 'string',
      group: 'muscle',
      description: 'The common name, for example “Outer thigh muscle (vastus lateralis)”.',
      validation: required('Write the name of the muscle.', checkOwnName),
    }),
    slugField('/trigger-points/', 'muscle', 'muscle'),
    defineField({
      name: 'latinName',
      title: 'Latin name',
      type: 'string',
      group: 'muscle',
      description: 'For example “Musculus vastus lateralis”.',
    }),
    defineField({
      name: 'region',
      title: 'Part of the body',
      type: 'string',
      group: 'muscle',
      description: 'Where the muscle is, for example Hip and thigh.',
      options: {list: choicesOf(bodyRegions)},
      validation: required('Choose the part of the body.'),
    }),
    defineField({
      name: 'referral',
      title: 'Where the pain is felt',
      type: 'text',
      rows: 3,
      group: 'muscle',
      description: 'In plain words, for example “Along the outer thigh and beside the kneecap”.',
      validation: required('Say in plain words where the pain is felt.'),
    }),
    defineField({
      name: 'nerve',
      title: 'Nerve',
      type: 'string',
      group: 'muscle',
      description: 'The nerve that supplies the muscle, for example “Femoral nerve (L2–L4)”.',
    }),
    defineField({
      name: 'figureArea',
      title: 'Muscle on the figure',
      type: 'figureArea',
      group: 'place',
      description:
        'The part of the figure that is shaded, for example “Outer side of the thigh”. Click it, or choose it from the list. Leave it empty if the figure has no such part: the muscle then has a marker only.',
    }),
    defineField({
      name: 'map',
      title: 'Place on the figure',
      type: 'mapPlace',
      group: 'place',
      description: 'The middle of the muscle on the figure.',
    }),
    defineField({
      name: 'anatomy',
      title: 'Structures',
      type: 'array',
      group: 'place',
      description:
        'The muscle, and what it attaches to, by name and code, for example “Vastus lateralis”.',
      of: [defineArrayMember({type: 'anatomyTerm'})],
      validation: must(
        noRepeats('This structure is in the list already. Delete one.', asReadIn('name')),
      ),
    }),
  ],
  validation: must(noMisleadingClaims),
  orderings: [
    {title: 'Muscle', name: 'muscle', by: [{field: 'muscle', direction: 'asc'}]},
    {
      title: 'Part of the body',
      name: 'region',
      by: [
        {field: 'region', direction: 'asc'},
        {field: 'muscle', direction: 'asc'},
      ],
    },
  ],
  preview: {
    select: {muscle: 'muscle', latinName: 'latinName', region: 'region'},
    prepare: ({
      muscle,
      latinName,
      region,
    }: {
      muscle?: string
      latinName?: string
      region?: BodyRegion
    }) => ({
      title: muscle ?? 'Muscle without a name',
      subtitle: [latinName, region && bodyRegions.titleOf(region)].filter(Boolean).join(' · '),
    }),
  },
})
