import {PinIcon} from '@sanity/icons/Pin'
import {defineField, defineType} from '@sanity/types'

import {bodySides, figureViews} from '#lib/content/vocabulary.ts'
import type {FigureView} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'
import {percentage} from '../validation/numbers.ts'
import {required} from '../validation/rules.ts'

const within = 'Give a number from 0 to 100.'

export const mapPlace = defineType({
  name: 'mapPlace',
  title: 'Place on the figure',
  type: 'object',
  icon: PinIcon,
  description:
    'Where the marker is drawn on the body figure. Schematic: it shows where to look, not where to needle.',
  options: {columns: 2},
  fields: [
    defineField({
      name: 'view',
      title: 'View',
      type: 'string',
      description: 'The figure seen from the front or from the back.',
      options: {list: choicesOf(figureViews), layout: 'radio', direction: 'horizontal'},
      initialValue: 'front',
      validation: required('Choose front or back.'),
    }),
    defineField({
      name: 'side',
      title: 'Side of the body',
      type: 'string',
      description:
        'Most points are on both sides. “Middle line” is for points on the centre of the body.',
      options: {list: choicesOf(bodySides)},
      initialValue: 'both',
      validation: required('Choose the side.'),
    }),
    defineField({
      name: 'x',
      title: 'From the left, in %',
      type: 'number',
      description:
        'How far from the left edge of the figure, for example 40: 0 is the left edge, 50 the middle, 100 the right edge.',
      validation: required('Say how far from the left the place is, 0 to 100.', percentage(within)),
    }),
    defineField({
      name: 'y',
      title: 'From the top, in %',
      type: 'number',
      description:
        'How far from the top of the figure, for example 69.5: 0 is the top of the head, 100 the soles of the feet.',
      validation: required('Say how far from the top the place is, 0 to 100.', percentage(within)),
    }),
  ],
  preview: {
    select: {view: 'view', x: 'x', y: 'y'},
    prepare: ({view, x, y}: {view?: FigureView; x?: number; y?: number}) => ({
      title: view ? figureViews.titleOf(view) : 'No view yet',
      subtitle: `${x ?? '–'} % from the left, ${y ?? '–'} % from the top`,
    }),
  },
})
