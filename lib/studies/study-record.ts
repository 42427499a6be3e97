import {webAddress} from '../content/primitives.ts'

import {guessDesign} from './guess-design.ts'
import {doiIn} from './identifiers-in.ts'
import {plainLine} from './plain-line.ts'
import type {Author, StudyFields, StudyRecord} from './study-fields.ts'

/** What a source said, before anybody has looked whether it makes sense. */
export interface RawRecord {
  title?: string | undefined
  authors?: readonly {family?: string | undefined; given?: string | undefined}[] | undefined
  containerTitle?: string | undefined
  publisher?: string | undefined
  publisherPlace?: string | undefined
  year?: string | number | undefined
  volume?: string | undefined
  issue?: string | undefined
  pages?: string | undefined
  doi?: string | undefined
  pmid?: string | undefined
  pmcid?: string | undefined
  url?: string | undefined
  /** PubMed's publication types. */
  publicationTypes?: readonly string[] | undefined
  /** Authors were left out, as by “et al.”. */
  othersLeftOut?: boolean | undefined
}

const longest = 2_000

function words(text: string | undefined): string | undefined {
  const line = plainLine((text ?? '').slice(0, longest))
  return /[\p{L}\p{N}]/u.test(line) ? line : undefined
}

function withoutFullStop(title: string | undefined): string | undefined {
  return title?.replace(/(?<!\.)\.$/, '') || undefined
}

function authorOf(raw: {family?: string | undefined; given?: string | undefined}): Author[] {
  const family = words(raw.family)
  const given = words(raw.given)
  if (family === undefined) return given === undefined ? [] : [{family: given}]
  return [{family, ...(given !== undefined && {given})}]
}

/**
 * The fields that a source's record fills, made fit for the Studio: a value that the Studio would
 * refuse is left out and named among the problems.
 */
export function studyRecord(raw: RawRecord): StudyRecord {
  const problems: string[] = []
  const checked = <Value>(value: Value | undefined, said: string | undefined, name: string) => {
    if (value === undefined && said !== undefined) {
      problems.push(`${name} was not understood: ${said.slice(0, 100)}`)
    }
    return value
  }
  const {pmcid, url} = raw
  const doi = checked(doiIn(raw.doi ?? ''), words(raw.doi), 'The DOI')
  const pmid = checked(pmidIn(words(raw.pmid)), words(raw.pmid), 'The PMID')
  // The Studio asks for an address only where there is neither.
  const address = doi === undefined && pmid === undefined ? words(url) : undefined
  const year = raw.year === undefined ? undefined : words(String(raw.year))
  const title = withoutFullStop(words(raw.title))
  const guess = guessDesign(title, raw.publicationTypes)
  const authors = (raw.authors ?? []).flatMap(authorOf)
  if (raw.othersLeftOut) problems.push('Not all authors are named. Add the others.')
  const all: {[Name in keyof StudyFields]: StudyFields[Name] | undefined} = {
    title,
    authors: authors.length > 0 ? authors : undefined,
    containerTitle: withoutFullStop(words(raw.containerTitle)),
    publisher: words(raw.publisher),
    publisherPlace: words(raw.publisherPlace),
    year: checked(yearIn(year), year, 'The year'),
    volume: words(raw.volume),
    issue: words(raw.issue),
    pages: words(raw.pages)?.replace(/\s*[-–—‐]+\s*/g, '-'),
    doi,
    pmid,
    pmcid: checked(pmcidIn(words(pmcid)), words(pmcid), 'The PMCID'),
    url: checked(webAddress.safeParse(address).data, address, 'The address'),
    design: guess?.design,
  }
  const fields: StudyFields = Object.fromEntries(
    Object.entries(all).filter(([, value]) => Boolean(value)),
  )
  return {fields, problems, ...(guess && {designReason: guess.reason})}
}

function yearIn(text: string | undefined): number | undefined {
  const year = Number(/(?<!\d)(?:1[89]|20|21)\d\d(?!\d)/.exec(text ?? '')?.[0])
  return Number.isNaN(year) ? undefined : year
}

function pmidIn(text: string | undefined): string | undefined {
  return /^(?:PMID)?[\s:]*([1-9]\d{0,8})$/i.exec(text ?? '')?.[1]
}

function pmcidIn(text: string | undefined): string | undefined {
  const digits = /^(?:PMC)?\s*([1-9]\d*)(?:\.\d+)?$/i.exec(text ?? '')?.[1]
  return digits && `PMC${digits}`
}
