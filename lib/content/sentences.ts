import {remembered} from '../remembered.ts'

/** A sentence and where it begins in its text, in UTF-16 units. */
export interface Sentence {
  text: string
  start: number
}

const segmenter = new Intl.Segmenter('en', {granularity: 'sentence'})

/** The sentences of a text, without the space around them. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered((text) =>
  [...segmenter.segment(text)].flatMap(({segment, index}) => {
    const trimmed = segment.trim()
    return trimmed ? [{text: trimmed, start: index + segment.indexOf(trimmed)}] : []
  }),
)
