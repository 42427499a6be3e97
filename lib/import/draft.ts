import type {StudyFields} from '../studies/study-fields.ts'
import type {
  BodyRegion,
  CareLevel,
  CodeSystem,
  MechanismKind,
  PointBasis,
} from '../content/vocabulary.ts'

/** A reference; weak until its document is published, where that is a draft itself. */
export interface DraftReference {
  _type: 'reference'
  _ref: string
  _key?: string
  _weak?: true
  _strengthenOnPublish?: {type: string; weak?: true}
}

interface DraftSpan {
  _key: string
  _type: 'span'
  text: string
  marks: string[]
}

interface DraftCitation {
  _key: string
  _type: 'citation'
  studies: DraftReference[]
}

export interface DraftBlock {
  _key: string
  _type: 'block'
  style: 'normal'
  listItem?: 'bullet' | 'number'
  level?: number
  markDefs: {_key: string; _type: 'link'; href: string}[]
  children: (DraftSpan | DraftCitation)[]
}

/** What an import makes of a condition: the Studio's document, with what is missing left out. */
export interface DraftCondition {
  _type: 'condition'
  title?: string
  slug?: {_type: 'slug'; current: string}
  heading?: string
  aliases: string[]
  lede?: string
  metaDescription?: string
  bodyRegion?: BodyRegion
  codes: {_key: string; _type: 'medicalCode'; system: CodeSystem; code: string; label?: string}[]
  overview: DraftBlock[]
  symptoms: string[]
  care: {_key: string; _type: 'careAdvice'; level: CareLevel; signs: string[]; action?: string}[]
  mechanisms: {
    _key: string
    _type: 'mechanism'
    title?: string
    kind?: MechanismKind
    text: DraftBlock[]
  }[]
  conventionalNote: DraftBlock[]
  conventional: {
    _key: string
    _type: 'conventionalTreatment'
    treatment: DraftReference
    note?: string
  }[]
  differentials: {
    _key: string
    _type: 'differential'
    condition?: DraftReference
    name?: string
    sign?: string
  }[]
  approachNote: DraftBlock[]
  approach: {
    _key: string
    _type: 'approach'
    treatment: DraftReference
    text: DraftBlock[]
    technique?: string
    mechanism?: string
  }[]
  points: {
    _key: string
    _type: 'pointUse'
    point: DraftReference
    why?: string
    basis?: PointBasis
  }[]
  triggerPoints: {
    _key: string
    _type: 'triggerPointUse'
    triggerPoint: DraftReference
    why?: string
    group?: string
  }[]
  evidenceNote: DraftBlock[]
  evidence: {_key: string; _type: 'evidence'; study: DraftReference; takeaway?: string}[]
  faqs: DraftReference[]
  callToAction: {
    _type: 'callToActionOverride'
    heading?: string
    text?: string
    bookLabel?: string
    callLabel?: string
  }
  resources: {_key: string; _type: 'resource'; label: string; url: string}[]
}

/** A question that the clinic does not have yet. */
export interface DraftFaq {
  _id: string
  _type: 'faq'
  question: string
  answer: DraftBlock[]
}

/** A study that the clinic does not have yet: what its reference says, and no more. */
export interface DraftStudy extends Omit<StudyFields, 'authors'> {
  _id: string
  _type: 'study'
  authors: {_key: string; _type: 'author'; family: string; given?: string}[]
}

export function emptyDraft(): DraftCondition {
  return {
    _type: 'condition',
    aliases: [],
    codes: [],
    overview: [],
    symptoms: [],
    care: [],
    mechanisms: [],
    conventionalNote: [],
    conventional: [],
    differentials: [],
    approachNote: [],
    approach: [],
    points: [],
    triggerPoints: [],
    evidenceNote: [],
    evidence: [],
    faqs: [],
    callToAction: {_type: 'callToActionOverride'},
    resources: [],
  }
}
