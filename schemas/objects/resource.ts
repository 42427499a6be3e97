import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from '@sanity/types'

import {checkWebAddress} from '../validation/addresses.ts'
import {required} from '../validation/rules.ts'

export const resource = defineType({
  name: 'resource',
  title: 'Next step',
  type: 'object',
  icon: LinkIcon,
  description: 'A link to something worth reading next.',
  fields: [
    defineField({
      name: 'label',
      title: 'Words',
      type: 'string',
      description: 'What people find there, for example “What to expect at your first visit”.',
      validation: required('Write the words of the link.'),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      // Not `url`, whose own message does not say what to do.
      type: 'string',
      description:
        'The whole address, copied from the browser, for example https://www.example.com/first-visit.',
      validation: required('Paste the address that the link leads to.', checkWebAddress),
    }),
  ],
  preview: {select: {title: 'label', subtitle: 'url'}},
})
