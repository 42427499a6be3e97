import {meridians} from '#lib/content/vocabulary.ts'

import type {PartialList} from './condition-lists.ts'

/** One list for each meridian, in the order of the channels, and one for what belongs to none. */
export function pointLists(): PartialList[] {
  const ofMeridians = meridians.terms.map(({value, title}) => ({
    id: value,
    title: value === 'EX' ? title : `${title} (${value})`,
    filter: '_type == "acupuncturePoint" && meridian == $meridian',
    params: {meridian: value},
  }))
  return [
    ...ofMeridians,
    {
      id: 'none',
      title: 'Without a meridian',
      filter: '_type == "acupuncturePoint" && !defined(meridian)',
    },
  ]
}

/** Points that pages can show: those that say where they are. */
export const describedPoints: PartialList = {
  id: 'described',
  title: 'Described by the clinic',
  filter: '_type == "acupuncturePoint" && defined(location)',
}
