import {wordsOf} from '../../search/words.ts'
import type {Catalog} from './catalog.ts'
import {otherWords} from './other-words.ts'

/** The types of documents that words of a source can name. */
export type NamedType = 'acupuncturePoint' | 'triggerPoint' | 'treatment' | 'condition'

/** One way to write the name of a document. */
export interface Name {
  /** Folded words, written together, so that `Du Bi` and `Dubi` are one. */
  key: string
  id: string
  type: NamedType
  title: string
  isDraft: boolean
  confidence: number
  reason: string
  /** Of the title, folded. */
  words: string[]
  /** Says so little that it counts only where a name is expected. */
  onlyAsLabel: boolean
}

/** All names of the clinic's points, muscles, treatments and conditions. */
export function namesOf(catalog: Catalog): Name[] {
  return [
    ...catalog.points.flatMap(pointNames),
    ...catalog.muscles.flatMap(muscleNames),
    ...catalog.treatments.flatMap(treatmentNames),
    ...catalog.conditions.flatMap(conditionNames),
  ]
}

type Way = [name: string | null | undefined, confidence: number, reason: string, label?: boolean]

function ways(about: Pick<Name, 'id' | 'type' | 'title' | 'isDraft'>, list: Way[]): Name[] {
  const words = wordsOf(about.title)
  return list.flatMap(([name, confidence, reason, onlyAsLabel = false]) => {
    const key = keyOf(name ?? '')
    return key ? [{...about, words, key, confidence, reason, onlyAsLabel}] : []
  })
}

/** Folded words written together. */
export function keyOf(name: string): string {
  return wordsOf(name.replace(/æ/gi, 'ae').replace(/œ/gi, 'oe')).join('')
}

function pointNames({_id, isDraft, code, pinyin, hanzi, englishName}: Catalog['points'][number]) {
  const isAshi = code === 'ashi'
  const title = isAshi
    ? (englishName ?? 'ashi')
    : [code, pinyin].filter(Boolean).join(' · ') || (englishName ?? _id)
  const isPlain = wordsOf(englishName ?? '').length < 2
  const isShort = keyOf(pinyin ?? '').length < 5
  return ways({id: _id, type: 'acupuncturePoint', title, isDraft}, [
    [code, 1, isAshi ? 'the word “ashi”' : 'its code'],
    [hanzi, 0.95, 'its Chinese name'],
    [pinyin, isShort ? 0.75 : 0.9, 'its name in pinyin', isShort],
    [englishName, 0.85, 'its English name', isPlain],
    ...(isAshi
      ? (['ashi points', 'ashi point', 'local ashi points', 'tender spots'].map((name) => [
          name,
          0.95,
          'another word for it',
        ]) satisfies Way[])
      : []),
  ])
}

function muscleNames({_id, isDraft, muscle, latinName}: Catalog['muscles'][number]): Name[] {
  const {main, inside} = parted(muscle ?? '')
  const about = {id: _id, type: 'triggerPoint' as const, title: muscle ?? _id, isDraft}
  const bare = main.replace(/\s+muscles?$/i, '')
  return ways(about, [
    [main, 1, 'its name'],
    [bare, 0.95, 'its name'],
    [`${bare} muscle`, 0.95, 'its name'],
    [`${bare}s`, 0.9, 'its name'],
    [latinName, 0.95, 'its Latin name'],
    [latinName?.replace(/^Muscul(?:us|i)\s+/, ''), 0.95, 'its Latin name'],
    ...(/^\p{Lu}{2,}$/u.test(inside) ? ([[inside, 0.85, 'its short name']] satisfies Way[]) : []),
  ])
}

function treatmentNames({_id, isDraft, name}: Catalog['treatments'][number]): Name[] {
  const {main, inside} = parted(name ?? '')
  const about = {id: _id, type: 'treatment' as const, title: name ?? _id, isDraft}
  const own = ways(about, [
    [name, 1, 'its name'],
    [main, 1, 'its name'],
    [inside, 0.95, 'its short name'],
  ])
  const keys = new Set(own.map(({key}) => key))
  const others = Object.entries(otherWords).filter(([, usual]) => keys.has(keyOf(usual)))
  return [
    ...own,
    ...ways(
      about,
      others.map(([other, usual]) => [
        other,
        0.8,
        `another word for ${usual}`,
        !other.includes(' '),
      ]),
    ),
  ]
}

function conditionNames({_id, isDraft, title, aliases}: Catalog['conditions'][number]): Name[] {
  const about = {id: _id, type: 'condition' as const, title: title ?? _id, isDraft}
  return ways(about, [
    [title, 1, 'its name'],
    [parted(title ?? '').main, 0.95, 'its name'],
    ...(aliases ?? []).map((alias): Way => [alias, 0.95, 'another name of it']),
  ])
}

/** `Shock wave therapy (ESWT)`: what stands before the parentheses, and what stands in them. */
function parted(name: string): {main: string; inside: string} {
  const found = /^([^(]+)\(([^)]+)\)\s*$/.exec(name)
  return {main: (found?.[1] ?? name).trim(), inside: (found?.[2] ?? '').trim()}
}
