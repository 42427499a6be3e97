import {ImageIcon} from '@sanity/icons/Image'
import {defineField, defineType} from '@sanity/types'

import {checkPicture, checkPictureWords} from '../validation/picture.ts'
import {advise, all, must} from '../validation/rules.ts'
import {atMost} from '../validation/text.ts'

export const picture = defineType({
  name: 'picture',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  description:
    'A picture that the clinic may show. Ask everybody who can be recognized. “Crop” cuts off what is not needed; tall pictures are cut around the circle.',
  options: {hotspot: true, accept: 'image/jpeg,image/png,image/webp,image/avif'},
  fields: [
    defineField({
      name: 'alt',
      title: 'What it shows',
      type: 'text',
      rows: 2,
      description:
        'In a sentence, for those who do not see it, for example “A clinician places a thin needle beside the kneecap of a patient who lies down”. Read aloud, not shown.',
      validation: all(
        must(checkPictureWords),
        advise(
          atMost(
            200,
            (length) =>
              `${length} characters are long to listen to. Aim for 200 or fewer, and move the rest to the text.`,
          ),
        ),
      ),
    }),
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'text',
      rows: 2,
      description:
        'Stands below the picture. Leave empty if it needs none, otherwise for example “The needles stay in for about 20 minutes”.',
    }),
    defineField({
      name: 'credit',
      title: 'Whose picture it is',
      type: 'string',
      description:
        'Where its license or its photographer asks for it, for example “Jane Doe, CC BY 4.0”. Stands below the picture.',
    }),
  ],
  validation: must(checkPicture),
  preview: {select: {title: 'alt', subtitle: 'caption', media: 'asset'}},
})
