import type {Slot} from '#lib/content/vocabulary.ts'

/** What a page in a test of its copy asks the server for, so that the server can count. */
export interface Measuring {
  /** Pictures that are loaded when their slot comes near the viewport. */
  seen: readonly {slot: Slot; picture: string}[]
  /** Leads on to the clinic's booking page. */
  book: string
  /** Is told that somebody calls. */
  call: string
}

/** Stands at the end of a slot's words: one transparent pixel for each test of the slot. */
export function Seen({slot, measuring}: {slot: Slot; measuring: Measuring | undefined}) {
  return measuring?.seen
    .filter((test) => test.slot === slot)
    .map(({picture}) => (
      <img key={picture} src={picture} alt="" width={1} height={1} loading="lazy" />
    ))
}
