import {LaunchIcon} from '@sanity/icons/Launch'
import {defineField, defineType} from '@sanity/types'

import {required} from '../validation/rules.ts'

export const callToAction = defineType({
  name: 'callToAction',
  title: 'Call to action',
  type: 'object',
  icon: LaunchIcon,
  description: 'The invitation at the end of every page. A condition can have words of its own.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'For example “Talk to us about your pain”. Never promise a result.',
      validation: required('Write the heading of the invitation.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description:
        'One or two sentences: what happens at a first visit, for example “We examine you and make a plan with you”.',
      validation: required('Write one or two sentences for the invitation.'),
    }),
    defineField({
      name: 'bookLabel',
      title: 'Words on the booking button',
      type: 'string',
      description: 'For example “Book a visit”.',
      validation: required('Write the words on the booking button.'),
    }),
    defineField({
      name: 'callLabel',
      title: 'Words on the telephone button',
      type: 'string',
      description: 'For example “Call the clinic”.',
      validation: required('Write the words on the telephone button.'),
    }),
  ],
  preview: {select: {title: 'heading', subtitle: 'text'}},
})
