import type {Condition} from '../content/condition.ts'
import type {RichText} from '../content/rich-text.ts'
import type {Study} from '../content/study.ts'
import type {Treatment} from '../content/treatment.ts'

/** One place where a source is cited. */
export interface SourceUse {
  number: number
  /** Tells a source's places apart: `a`, `b`, … `z`, `aa`. */
  letter: string
  /** The id of the link that stands there. */
  anchor: string
}

export interface CitedSource {
  number: number
  /** The id of its entry in the list of sources. */
  anchor: string
  study: Study
  uses: SourceUse[]
}

export interface CitedSources {
  /** Numbered from 1, in order of first appearance on the page. */
  sources: CitedSource[]
  /**
   * What is cited at a place: a citation in a text, a list of studies, or a piece of evidence, as
   * it stands in the document that was walked (the same object).
   */
  usesAt: (place: object) => readonly SourceUse[]
}

/** The id of a source's entry in the list. */
export function sourceAnchor(number: number): string {
  return `source-${number}`
}

function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

interface Place {
  place: object
  studies: readonly Study[]
}

function placesInText(blocks: RichText): Place[] {
  return blocks
    .flatMap((block) => block.children)
    .filter((child) => child._type === 'citation')
    .map((child) => ({place: child, studies: child.studies}))
}

function studyList(studies: Study[]): Place {
  return {place: studies, studies}
}

/** Everything on a condition's page that cites, from top to bottom. */
function placesOf(condition: Condition): Place[] {
  return [
    ...placesInText(condition.overview),
    ...condition.mechanisms.flatMap(({text, studies}) => [
      ...placesInText(text),
      studyList(studies),
    ]),
    ...placesInText(condition.conventionalNote),
    ...condition.conventional.map(({treatment}) => studyList(treatment.studies)),
    ...placesInText(condition.approachNote),
    ...condition.approach.flatMap(({text, studies, treatment}) => [
      ...placesInText(text),
      studyList(studies),
      ...placesInText(treatment.safety),
      studyList(treatment.studies),
    ]),
    ...placesInText(condition.evidenceNote),
    ...condition.evidence.map((member) => ({place: member, studies: [member.study]})),
    ...condition.faqs.flatMap(({answer}) => placesInText(answer)),
  ]
}

/** The studies that a condition's page rests on. */
export function citedSources(condition: Condition): CitedSources {
  return numbered(placesOf(condition))
}

/** The studies that a treatment's own page rests on. */
export function treatmentSources({safety, studies}: Treatment): CitedSources {
  return numbered([...placesInText(safety), studyList(studies)])
}

/** Numbers the studies, and gives every place where one is cited an anchor. */
function numbered(places: readonly Place[]): CitedSources {
  const byStudy = new Map<string, CitedSource>()
  const byPlace = new Map<object, SourceUse[]>()

  for (const {place, studies} of places) {
    const uses = new Map<string, SourceUse>()
    for (const study of studies) {
      if (uses.has(study._id)) continue
      const number = byStudy.get(study._id)?.number ?? byStudy.size + 1
      const source = byStudy.get(study._id) ?? {
        number,
        anchor: sourceAnchor(number),
        study,
        uses: [],
      }
      const letter = letterOf(source.uses.length)
      const use = {number, letter, anchor: `cite-${number}${letter}`}
      source.uses.push(use)
      byStudy.set(study._id, source)
      uses.set(study._id, use)
    }
    byPlace.set(place, [...uses.values()])
  }
  return {sources: [...byStudy.values()], usesAt: (place) => byPlace.get(place) ?? []}
}
