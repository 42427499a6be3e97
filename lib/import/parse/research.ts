import {rejectionOf} from '../match/mentions.ts'
import {textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import type {Section} from '../sections/outline.ts'
import {wordsOf} from '../../search/words.ts'
import {
  authorsInParentheses,
  authorsInSentence,
  type NamedAuthor,
} from '../studies/authors-named.ts'
import {citationsIn} from '../studies/citations.ts'
import {matchStudy, studyBy} from '../studies/match-study.ts'
import type {StudyTarget} from '../studies/reference-list.ts'
import type {Workshop} from '../workshop.ts'
import {type Entry, entriesOf} from './entries.ts'
import {inBold} from './overview.ts'

/** What studies found: a member of a list about one study is evidence, prose the introduction. */
export function parseResearch(shop: Workshop, {passages}: Section) {
  for (const entry of entriesOf(passages)) {
    const studies = entry.from === 'paragraph' && !entry.label ? [] : studiesOf(shop, entry)
    const [study] = studies
    if (study && studies.length === 1) addEvidence(shop, study, entry)
    else {
      const [first] = entry.whole.flat()
      const isHeading = entry.from === 'heading' && first
      const text = isHeading ? [[inBold(first)], ...entry.whole.slice(1)] : entry.whole
      shop.draft.evidenceNote.push(...richText(shop, text, 'evidenceNote'))
    }
  }
}

function addEvidence(shop: Workshop, study: StudyTarget, {label, body, whole}: Entry) {
  const list = shop.draft.evidence
  const before = list.findIndex((one) => one.study._ref === study.id)
  const at = before === -1 ? list.length : before
  const isNamed = label && namesStudy(shop, textOf(label), study)
  if (label && isNamed) shop.ledger.place(label, `evidence[${at}].study`, 'name')
  const parts = isNamed && !saysMore(shop, textOf(label), study) ? body.flat() : whole.flat()
  const takeaway = plainWords(shop, parts, `evidence[${at}].takeaway`)
  const known = list[at]
  if (known) {
    known.takeaway = [known.takeaway, takeaway].filter(Boolean).join(' ')
    return
  }
  list.push({
    ...{_key: shop.key(), _type: 'evidence' as const},
    study: shop.refer({...study, type: 'study'}),
    ...(takeaway && {takeaway}),
  })
}

function namesStudy(shop: Workshop, label: string, study: StudyTarget): boolean {
  return targetsIn(shop, label).some(({id}) => id === study.id)
}

const usualWords = 'and et al colleagues others doi pmid pubmed https org'.split(' ')

/** Has a label other words than those that say which study it is? */
function saysMore(shop: Workshop, label: string, {id, title}: StudyTarget): boolean {
  const known = shop.catalog.studies.find(({_id}) => _id === id)
  const made = shop.studies.find(({_id}) => _id === `drafts.${id}`)
  const families = known?.families ?? made?.authors.map(({family}) => family) ?? []
  const {year, doi, pmid} = known ?? made ?? {}
  const own = new Set([
    ...usualWords,
    ...wordsOf([title, ...families, year, doi, pmid].filter(Boolean).join(' ')),
  ])
  return wordsOf(label.replace(/\[[\d\s,–-]+\]/g, '')).some((word) => !own.has(word))
}

function studiesOf(shop: Workshop, {whole}: Entry): StudyTarget[] {
  const found = whole.flat().flatMap((part) => targetsIn(shop, textOf(part)))
  return [...new Map(found.map((target) => [target.id, target])).values()]
}

/** Who is named, with a year, before anything else is said. */
function leadingAuthor(text: string): NamedAuthor | undefined {
  return [...authorsInSentence(text), ...authorsInParentheses(text)].find(({start}) =>
    /^\P{L}*$/u.test(text.slice(0, start)),
  )
}

function targetsIn(shop: Workshop, text: string): StudyTarget[] {
  const cited = citationsIn(shop, text).flatMap(({targets}) => targets)
  const {words = '', families = [], years: [year] = []} = leadingAuthor(text) ?? {}
  const named = year === undefined ? undefined : studyBy(families, year, shop.catalog.studies)
  const study = named ?? matchStudy(text, shop.catalog.studies)?.study
  if (!study || shop.rejected.has(rejectionOf(words || text, study._id))) return cited
  const {_id: id, title, isDraft} = study
  shop.noteOther({
    ...{
      text: words || text,
      path: `studies[${id}]`,
      type: 'study' as const,
      id,
      title: title ?? id,
    },
    ...{
      confidence: named ? 0.8 : 0.95,
      reason: named ? 'its author and year' : 'its title or number',
    },
  })
  return [...cited, {id, title: title ?? id, isDraft}]
}
