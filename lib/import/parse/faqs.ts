import {rejectionOf} from '../match/mentions.ts'
import {wordsOf} from '../../search/words.ts'
import {type Part, textOf} from '../pieces.ts'
import {plainWords, richText} from '../rich.ts'
import {stem} from '../sections/section-names.ts'
import type {Section} from '../sections/outline.ts'
import type {Workshop} from '../workshop.ts'
import {headerRows} from './header-row.ts'
import {type QuestionPair, questionPairs} from './question-pairs.ts'

/** Questions: those that the clinic has are linked, others become documents of their own. */
export function parseFaqs(shop: Workshop, {passages}: Section) {
  const headers = headerRows(shop, passages)
  for (const part of headers.flatMap(({parts}) => parts)) {
    shop.ledger.place(part, 'faqs', 'heading')
  }
  const {pairs, before} = questionPairs(passages.filter((passage) => !headers.includes(passage)))
  for (const part of before) {
    shop.ledger.leave(part, 'The questions have no introduction on our page.')
  }
  for (const pair of pairs) {
    const known = knownFaq(shop, pair)
    if (known) link(shop, pair, known)
    else if (pair.answer.length === 0) {
      for (const part of pair.question) shop.ledger.leave(part, 'No answer follows this question.')
    } else make(shop, pair)
  }
}

type Faq = Workshop['catalog']['faqs'][number]

interface KnownFaq {
  faq: Faq
  text: string
  confidence: number
}

const enough = 0.8

function knownFaq(shop: Workshop, {question}: QuestionPair): KnownFaq | undefined {
  const text = question.map(textOf).join(' ')
  const words = new Set(wordsOf(text).map(stem))
  const found = shop.catalog.faqs
    .map((faq) => ({faq, text, confidence: likeness(words, wordsOf(faq.question ?? '').map(stem))}))
    .filter(
      ({faq, confidence}) => confidence >= enough && !shop.rejected.has(rejectionOf(text, faq._id)),
    )
  return found.toSorted((one, other) => other.confidence - one.confidence)[0]
}

function likeness(words: ReadonlySet<string>, others: readonly string[]): number {
  const shared = new Set(others.filter((word) => words.has(word))).size
  const all = new Set([...words, ...others]).size
  return all === 0 ? 0 : shared / all
}

function link(shop: Workshop, {question, answer}: QuestionPair, {faq, text, confidence}: KnownFaq) {
  const at = shop.draft.faqs.findIndex(({_ref}) => _ref === faq._id)
  const path = `faqs[${at === -1 ? shop.draft.faqs.length : at}]`
  if (at === -1) {
    shop.draft.faqs.push({
      _key: faq._id,
      ...shop.refer({id: faq._id, type: 'faq', isDraft: faq.isDraft}),
    })
  }
  const reason = confidence === 1 ? 'the same question' : 'almost the same question'
  shop.noteOther({
    ...{text, path, type: 'faq' as const, id: faq._id, title: faq.question ?? faq._id},
    ...{confidence, reason},
  })
  for (const part of question) shop.ledger.place(part, path, 'name')
  const said = ` ${wordsOf(faq.answer ?? '').join(' ')} `
  for (const part of answer.flat()) {
    if (said.includes(` ${wordsOf(textOf(part)).join(' ')} `)) shop.ledger.place(part, path, 'name')
    else {
      shop.ledger.leave(
        part,
        'The clinic has an answer to this question already, and it does not say this. To keep this one, take the match away.',
      )
    }
  }
}

function make(shop: Workshop, {question, answer}: QuestionPair) {
  const id = `faq-${shop.newId()}`
  const path = `faqs[${shop.draft.faqs.length}]`
  shop.draft.faqs.push({_key: id, ...shop.refer({id, type: 'faq', isDraft: true})})
  shop.faqs.push({
    _id: `drafts.${id}`,
    _type: 'faq',
    question: plainWords(shop, question, `${path}.question`),
    answer: richText(shop, withWords(answer), `${path}.answer`),
  })
}

function withWords(answer: readonly Part[][]): Part[][] {
  return answer.filter((parts) => parts.length > 0)
}
