import type {Condition} from '../content/condition.ts'
import type {RichText} from '../content/rich-text.ts'
import type {Slot} from '../content/vocabulary.ts'
import type {RunningTest} from './running-test.ts'

/** As much of an arm as its words need. */
interface Arm {
  test: Pick<RunningTest, 'slot' | 'texts'>
  /** 0 is the control. */
  arm: number
}

/** A condition with the words of a page's arms in their slots; the control changes nothing. */
export function applyArms(condition: Condition, arms: readonly Arm[]): Condition {
  return arms.reduce((page, {test, arm}) => {
    const words = arm === 0 ? undefined : test.texts[arm - 1]
    return words === undefined ? page : {...page, ...inSlot[test.slot](page, words)}
  }, condition)
}

const inSlot: Record<Slot, (condition: Condition, words: string) => Partial<Condition>> = {
  heroHeading: (_, heading) => ({heading}),
  heroLede: (_, lede) => ({lede}),
  approachLede: ({approachNote}, words) => ({approachNote: saidOtherwise(approachNote, words)}),
  ctaHeading: (condition, heading) => invitation(condition, {heading}),
  ctaText: (condition, text) => invitation(condition, {text}),
  bookLabel: (condition, bookLabel) => invitation(condition, {bookLabel}),
  callLabel: (condition, callLabel) => invitation(condition, {callLabel}),
}

function invitation(
  {callToAction}: Condition,
  words: Partial<NonNullable<Condition['callToAction']>>,
): Partial<Condition> {
  const none = {heading: undefined, text: undefined, bookLabel: undefined, callLabel: undefined}
  return {callToAction: {...none, ...callToAction, ...words}}
}

/** A text whose first paragraph says other words. What it cites stays cited, so that every arm has the same sources. */
function saidOtherwise(text: RichText, words: string): RichText {
  const [first, ...others] = text
  const citations = first?.children.filter(({_type}) => _type === 'citation') ?? []
  return [
    {
      _key: 'variant',
      _type: 'block',
      style: 'normal',
      listItem: undefined,
      level: undefined,
      markDefs: [],
      children: [{_key: 'words', _type: 'span', text: words, marks: [], studies: []}, ...citations],
    },
    ...others,
  ]
}
