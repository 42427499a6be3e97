import {LaunchIcon} from '@sanity/icons/Launch'
import {defineField, defineType} from '@sanity/types'

export const callToActionOverride = defineType({
  name: 'callToActionOverride',
  title: 'Call to action, for this page',
  type: 'object',
  icon: LaunchIcon,
  description: 'Words that take the place of the site’s usual invitation.',
  options: {collapsible: true, collapsed: true},
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'For example “Get back to running”. Leave empty for the usual heading.',
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description:
        'One or two sentences, for example “Bring your running shoes: we look at how you move”. Leave empty for the usual text.',
    }),
    defineField({
      name: 'bookLabel',
      title: 'Words on the booking button',
      type: 'string',
      description: 'For example “Book a knee visit”. Leave empty for the usual words.',
    }),
    defineField({
      name: 'callLabel',
      title: 'Words on the telephone button',
      type: 'string',
      description: 'For example “Ask us about your knee”. Leave empty for the usual words.',
    }),
  ],
  preview: {
    select: {heading: 'heading', text: 'text'},
    prepare: ({heading, text}: Record<string, string | undefined>) => ({
      title: heading ?? 'The site’s usual heading',
      subtitle: text,
    }),
  },
})
