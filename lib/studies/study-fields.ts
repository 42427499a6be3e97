import type {StudyDesign} from '../content/vocabulary.ts'

export interface Author {
  family: string
  given?: string
}

/** What a citation is made of, by the names of the Studio's fields. What is not known is not there. */
export interface StudyFields {
  title?: string
  authors?: Author[]
  containerTitle?: string
  publisher?: string
  publisherPlace?: string
  year?: number
  volume?: string
  issue?: string
  pages?: string
  doi?: string
  pmid?: string
  pmcid?: string
  url?: string
  design?: StudyDesign
}

/** What a record turned out to hold. */
export interface StudyRecord {
  fields: StudyFields
  /** Why the kind of study was guessed; it is not there where nothing said so. */
  designReason?: string
  /** What was not understood, in words for whoever pasted it. */
  problems: string[]
}
