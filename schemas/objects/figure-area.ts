import {defineType} from '@sanity/types'

import {figureAreas} from '#lib/content/vocabulary.ts'

import {choicesOf} from '../options.ts'

/** A type of its own, so that the Studio can offer the figure to choose from. */
export const figureArea = defineType({
  name: 'figureArea',
  title: 'Area of the figure',
  type: 'string',
  description: 'A part of the body figure that can be shaded.',
  options: {list: choicesOf(figureAreas)},
})
