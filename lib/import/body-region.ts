import type {BodyRegion} from '../content/vocabulary.ts'
import {wordsOf} from '../search/words.ts'

const words: Record<Exclude<BodyRegion, 'general'>, string> = {
  head: 'head headache headaches migraine jaw tmj temple face facial',
  neck: 'neck cervical cervicalgia whiplash',
  shoulder: 'shoulder shoulders rotator cuff',
  elbow: 'elbow elbows forearm epicondyle epicondylitis',
  hand: 'wrist hand hands carpal thumb finger fingers',
  back: 'back lumbar spine lumbago sciatica',
  hip: 'hip hips thigh hamstring groin',
  knee: 'knee knees kneecap patella patellar patellofemoral meniscus',
  foot: 'foot feet heel ankle plantar achilles sole',
}

const regionOf = new Map(
  Object.entries(words).flatMap(([region, list]) => list.split(' ').map((word) => [word, region])),
)

/** The part of the body that a text names most; a name in the title counts for ten. */
export function bodyRegionOf(
  title: string,
  text: string,
): {region: BodyRegion; word: string} | undefined {
  const counts = new Map<string, {count: number; word: string}>()
  const count = (list: readonly string[], weight: number) => {
    for (const word of list) {
      const region = regionOf.get(word)
      if (region === undefined) continue
      const before = counts.get(region)
      counts.set(region, {count: (before?.count ?? 0) + weight, word: before?.word ?? word})
    }
  }
  count(wordsOf(title), 10)
  count(wordsOf(text), 1)
  const [most] = [...counts].toSorted(([, one], [, other]) => other.count - one.count)
  if (!most) return undefined
  const region = isRegion(most[0]) ? most[0] : undefined
  return region && {region, word: most[1].word}
}

function isRegion(name: string): name is keyof typeof words {
  return Object.hasOwn(words, name)
}
