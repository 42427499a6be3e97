import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from '@sanity/types'

import {checkLinkTarget} from '../validation/addresses.ts'
import {required} from '../validation/rules.ts'

export const link = defineType({
  name: 'link',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  description: 'Leads from some words to another page.',
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      // Not `url`, whose own check knows no paths of this site.
      type: 'string',
      description:
        'A whole address such as https://www.example.com, a page of this site such as /conditions/runners-knee, or mailto: or tel: links.',
      validation: required('Say where the link leads, or remove it.', checkLinkTarget),
    }),
  ],
})
