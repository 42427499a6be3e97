import {type Block, cite, paragraph} from '../rich-text.ts'
import type {Random} from './random.ts'

/** Nothing here is medicine: whoever reads such a page cannot take it for advice. */
const things = words(`
  anchor apple atlas bakery balloon barn basket beacon bell bicycle boat book bottle bridge brook
  bucket button cabin candle canoe carpet cart castle chair chimney clock cloud coast compass copper
  corner cottage cup desk door drum engine envelope feather fence ferry field flag flower forest
  fountain garden gate glass hammer harbor hat hedge hill horizon island jacket jar journal kettle
  key kite ladder lake lamp lantern leaf ledger letter library lighthouse map market meadow mill
  mirror mountain museum notebook oar orchard paddle page paint paper path pebble pencil piano pier
  pillow pocket pond post quilt radio railway raincoat ribbon river road roof rope sail sand scarf
  school shelf shell ship shore signal snow sparrow spoon stamp station stone street suitcase swing
  table teapot tent thread ticket timber tower town track train tray tunnel umbrella valley village
  violin wagon wall watch well wheel whistle window wool yard
`)
const qualities = words(`
  amber autumn blue brass brick bright broad brown calm coarse cotton dark early empty far fine
  folded fresh gentle golden gray green grown heavy high hollow iron ivory late lemon level light
  little long lunar maple narrow new north oak old open orange oval painted paper patient pine plain
  quiet red round rusty second shady silver slow small soft south square steady striped summer tall
  tidy tin twin upper violet warm white wide winter wooden yellow
`)
const deeds = words(`
  borders brings carries catches circles covers crosses draws faces finds follows frames gathers
  greets guards hides holds joins keeps leaves lifts lights mends marks meets opens paints passes
  points reaches shades shows signals sorts touches turns visits watches
`)
const times = words('often slowly sometimes today twice early late again daily quietly')
const syllables = words(
  'ba del fen gor hal jin kem lor mav nis ol pry quin ros sul tev ur vel wix zan',
)

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

/** A name that is in no dictionary, so that a search for it finds few pages. */
export function inventedName(random: Random): string {
  const name = [1, 2, 3].map(() => random.pick(syllables)).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A few words without a full stop. */
export function phrase(random: Random): string {
  return `the ${random.pick(qualities)} ${random.pick(things)} ${random.pick(deeds)} the ${random.pick(things)}`
}

/** So many sentences, each marked by the first as test data. */
export function testText(random: Random, sentences: number): string {
  const rest = Array.from({length: sentences - 1}, () => sentence(random))
  return [`Test data: ${phrase(random)}.`, ...rest].join(' ')
}

/** A paragraph of test data that cites the studies of these keys. */
export function testParagraph(random: Random, sentences: number, ...studies: string[]): Block {
  const text = testText(random, sentences)
  return studies.length > 0 ? paragraph(text, cite(...studies)) : paragraph(text)
}

function sentence(random: Random): string {
  const first = `The ${random.pick(qualities)} ${random.pick(things)} ${random.pick(times)} ${random.pick(deeds)} the ${random.pick(things)}`
  return random.whole(3) === 0 ? `${first}.` : `${first}, and ${phrase(random)}.`
}
