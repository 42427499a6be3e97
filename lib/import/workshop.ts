import type {DraftCondition, DraftFaq, DraftReference, DraftStudy} from './draft.ts'
import {emptyDraft} from './draft.ts'
import {Ledger} from './ledger.ts'
import type {Catalog} from './match/catalog.ts'
import {codesIn} from './match/point-codes.ts'
import {type Mention, Names, rejectionOf} from './match/mentions.ts'
import type {NamedType} from './match/names.ts'
import {type Part, textOf} from './pieces.ts'
import type {StudyTarget} from './studies/reference-list.ts'

/** Words of the source that were taken for a document, or for a choice in the form. */
export interface Match {
  /** Hand it back as rejected, and the words will not be taken so. */
  key: string
  text: string
  path: string
  type: NamedType | 'study' | 'faq' | 'choice'
  id: string
  title: string
  /** From 0 to 1. */
  confidence: number
  reason: string
}

/** A point, a muscle, a citation, a link that the import could not make anything of. */
export interface Unrecognized {
  kind: 'point' | 'muscle' | 'treatment' | 'citation' | 'link' | 'contact'
  text: string
  reason: string
}

/** What the parsers of all sections work on together. */
export class Workshop {
  readonly draft: DraftCondition = emptyDraft()
  readonly faqs: DraftFaq[] = []
  readonly studies: DraftStudy[] = []
  readonly ledger = new Ledger()
  readonly matches: Match[] = []
  readonly unrecognized: Unrecognized[] = []
  readonly names: Names
  /** Numbers of the source's list of references. */
  readonly cited = new Map<number, StudyTarget>()
  /** The studies of that list by DOI and PubMed number. */
  readonly listed = new Map<string, StudyTarget>()
  #keys = 0

  readonly catalog: Catalog
  readonly rejected: ReadonlySet<string>
  readonly newId: () => string

  constructor(catalog: Catalog, rejected: ReadonlySet<string>, newId: () => string) {
    this.catalog = catalog
    this.rejected = rejected
    this.newId = newId
    this.names = new Names(catalog, rejected)
  }

  key(): string {
    this.#keys += 1
    return `import-${this.#keys}`
  }

  /** A reference; until the draft that it leads to is published, it is weak. */
  refer(target: {id: string; type: string; isDraft: boolean}): DraftReference {
    return {
      _type: 'reference',
      _ref: target.id,
      ...(target.isDraft && {_weak: true, _strengthenOnPublish: {type: target.type}}),
    }
  }

  /** A reference that is weak in the schema, and stays so when its document is published. */
  referWeakly(target: {id: string; type: string; isDraft: boolean}): DraftReference {
    return {
      ...{_type: 'reference', _ref: target.id, _weak: true},
      ...(target.isDraft && {_strengthenOnPublish: {type: target.type, weak: true}}),
    }
  }

  /** What a label names: an exact name in it, or the closest. */
  named(label: Part, types: readonly NamedType[]): Mention | undefined {
    const text = textOf(label)
    const exact = this.names.mentionsIn(text, types, true)
    return (
      exact.toSorted((one, other) => other.confidence - one.confidence)[0] ??
      this.names.closest(text, types)
    )
  }

  noteMatch(mention: Mention, path: string) {
    const {name, text, confidence, reason} = mention
    this.#note({
      key: rejectionOf(text, name.id),
      ...{text, path, type: name.type, id: name.id, title: name.title, confidence, reason},
    })
  }

  noteOther(match: Omit<Match, 'key'>) {
    this.#note({key: rejectionOf(match.text, match.id), ...match})
  }

  #note(match: Match) {
    if (!this.matches.some(({key, path}) => key === match.key && path === match.path)) {
      this.matches.push(match)
    }
  }

  report(unrecognized: Unrecognized) {
    const {kind, text} = unrecognized
    if (!this.unrecognized.some((one) => one.kind === kind && one.text === text)) {
      this.unrecognized.push(unrecognized)
    }
  }

  /** Codes of points, wherever they stand, that no point of the clinic has. */
  reportUnknownCodes(part: Part) {
    const text = textOf(part)
    const known = this.names.mentionsIn(text, ['acupuncturePoint'], true)
    for (const code of codesIn(text)) {
      if (known.some(({start, end}) => code.start >= start && code.start < end)) continue
      this.report({
        kind: 'point',
        text: code.text,
        reason: 'The clinic has no point with this code. Add the point first, then choose it here.',
      })
    }
  }
}
