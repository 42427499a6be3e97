import {wordsOf} from '../../search/words.ts'
import {type Part, type Passage, textOf} from '../pieces.ts'
import {type SectionKind, sectionOf, stem} from './section-names.ts'

/** A part of the source under one heading, with the headings below that one. */
export interface Section {
  kind: SectionKind | 'intro' | 'unknown'
  heading: Part | undefined
  passages: Passage[]
  level: number
}

export interface Outline {
  /** The heading that names the page. */
  title: Part | undefined
  sections: Section[]
  /** Navigation and the like: no part of the page's own text. */
  apart: Passage[]
}

/** Whose headings below are entries, even where they look like sections. */
const ofEntries = new Set<Section['kind']>([
  ...(['mechanisms', 'conventional', 'differentials', 'approach', 'points', 'muscles'] as const),
  ...(['research', 'faqs', 'care', 'symptoms', 'references'] as const),
])

/** Sections in which a heading such as “Acupuncture” is an entry. */
const aboutNeedling = new Set<Section['kind']>([
  ...(['research', 'faqs', 'safety', 'references', 'table', 'conventional'] as const),
])

/** Cuts a source to sections by its headings. */
export function outlineOf(passages: readonly Passage[]): Outline {
  const own = passages.filter(({block}) => block.apart === undefined && !block.note)
  const notes = passages.filter(({block}) => block.note)
  const title = titleOf(own)
  const ownWords = new Set(title ? wordsOf(textOf(title)).map(stem) : [])
  const intro: Section = {kind: 'intro', heading: undefined, passages: [], level: 0}
  const sections = [intro]
  let open: Section[] = []
  for (const passage of own) {
    const [part] = passage.parts
    if (!part || part === title) continue
    const current = open.at(-1)
    if (passage.block.kind !== 'heading') {
      ;(current ?? intro).passages.push(passage)
      continue
    }
    const {level} = passage.block
    const begun = beginning(textOf(part), level, current, ownWords)
    if (begun === 'below') {
      ;(current ?? intro).passages.push(passage)
      continue
    }
    open = open.filter((section) => section.level < level)
    // Back to the section around the one that ended.
    const around = open.at(-1)
    const kind = begun ?? (around && level < 6 && level > 2 ? around.kind : 'unknown')
    const section: Section = {kind, heading: part, passages: [], level}
    sections.push(section)
    open.push(section)
  }
  return {
    title,
    sections: [
      ...sections,
      {kind: 'references' as const, heading: undefined, passages: notes, level: 1},
    ].filter(({heading, passages: inside}) => heading ?? inside.length > 0),
    apart: passages.filter(({block}) => block.apart !== undefined),
  }
}

/** The section that a heading begins; `undefined` for one without a name of ours. */
function beginning(
  text: string,
  level: number,
  current: Section | undefined,
  ownWords: ReadonlySet<string>,
): SectionKind | 'below' | undefined {
  const guess = sectionOf(text, ownWords)
  if (!current) return guess?.kind
  const isDeeper = level > current.level
  const isSoft = level === 6
  const isQuestion = text.endsWith('?')
  if (current.kind === 'faqs' && isQuestion && (isDeeper || isSoft)) return 'below'
  // Questions on the level of the heading above them; what only names a section begins that one.
  const areOnOneLevel = current.passages.every(
    ({block}) => block.kind !== 'heading' || block.level === level,
  )
  if (current.kind === 'faqs' && isQuestion && areOnOneLevel && guess?.confidence !== 1) {
    return 'below'
  }
  if (guess?.kind === 'approach' && isDeeper && aboutNeedling.has(current.kind)) return 'below'
  if (isDeeper && guess?.kind === current.kind) return 'below'
  const enough = isDeeper ? 0.95 : isSoft ? 0.75 : 0.6
  if (guess && guess.confidence >= enough) return guess.kind
  if (isDeeper) return 'below'
  return isSoft && ofEntries.has(current.kind) ? 'below' : undefined
}

/** The highest heading at the beginning, if it is no section's name. */
function titleOf(passages: readonly Passage[]): Part | undefined {
  const headings = passages.filter(({block}) => block.kind === 'heading')
  const main = headings.find(({block}) => block.level === 1)
  const first = passages[0]?.block.kind === 'heading' ? passages[0] : undefined
  const found = [main, first].find((heading) => {
    const part = heading?.parts[0]
    return part && (sectionOf(textOf(part))?.confidence ?? 0) < 0.95
  })
  return found?.parts[0]
}
