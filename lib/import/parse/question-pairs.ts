import {type Part, type Passage, textOf} from '../pieces.ts'
import {wordsIn} from '../source/source.ts'
import {sliceSpans, trimSpans} from '../source/spans.ts'

export interface QuestionPair {
  question: Part[]
  answer: Part[][]
}

// “A 2-3 day rest” and “A 20-minute walk” are no marks.
const questionMark = /^Q(?:uestion)?(?:\s*\d+)?\s*[:.)]\s+/i
const answerMark = /^A(?:nswer)?(?:\s*\d+)?\s*[:.)]\s+/

/**
 * Questions and their answers, however they are written: under headings, after `Q:` and `A:`, in
 * table rows, a question and its answer in one paragraph, or several pairs run together.
 */
export function questionPairs(passages: readonly Passage[]): {
  pairs: QuestionPair[]
  before: Part[]
} {
  const pairs: QuestionPair[] = []
  const before: Part[] = []
  const style = styleOf(passages)
  for (const {block, parts} of passages) {
    const [first] = parts
    if (!first) continue
    if (block.kind === 'heading') {
      pairs.push({question: [withoutMark(first, questionMark)], answer: []})
      continue
    }
    if (block.kind === 'row') {
      const cells = [...Map.groupBy(parts, ({piece}) => piece.cell).values()]
      pairs.push({question: cells[0] ?? [], answer: cells.slice(1)})
      continue
    }
    addParagraph(pairs, before, parts, style)
  }
  return {pairs, before}
}

type Style = 'headings' | 'marks' | 'paragraphs'

function styleOf(passages: readonly Passage[]): Style {
  if (passages.some(({block}) => block.kind === 'heading')) return 'headings'
  const marked = passages
    .flatMap(({parts}) => parts)
    .some((part) => questionMark.test(textOf(part)))
  return marked ? 'marks' : 'paragraphs'
}

function addParagraph(pairs: QuestionPair[], before: Part[], parts: readonly Part[], style: Style) {
  const isAsked = style !== 'headings' && asks(parts, style)
  let paragraph: Part[] | undefined
  for (const part of parts) {
    const text = textOf(part)
    const last = pairs.at(-1)
    if (style === 'marks' && questionMark.test(text)) {
      pairs.push({question: [withoutMark(part, questionMark)], answer: []})
      paragraph = undefined
      continue
    }
    const isQuestion = /\?["”’)]?$/.test(text)
    if (isAsked && isQuestion) {
      paragraph = undefined
      if (last?.answer.length === 0 && part !== parts[0]) last.question.push(part)
      else pairs.push({question: [withoutMark(part, questionMark)], answer: []})
      continue
    }
    // “I have diabetes. Can you needle my foot?” is one question.
    if (style === 'marks' && last?.answer.length === 0 && isQuestion && !answerMark.test(text)) {
      last.question.push(part)
      continue
    }
    if (!last) {
      before.push(part)
      continue
    }
    if (!paragraph) {
      paragraph = []
      last.answer.push(paragraph)
      paragraph.push(withoutMark(part, answerMark))
    } else paragraph.push(part)
  }
}

/** Does a paragraph begin with a question, so that those in it are no figure of speech? */
function asks([first]: readonly Part[], style: Style): boolean {
  if (!first || (style === 'marks' && questionMark.test(textOf(first)))) return false
  return /\?["”’)]?$/.test(textOf(first))
}

function withoutMark(part: Part, mark: RegExp): Part {
  const found = mark.exec(textOf(part))?.[0]
  if (!found) return part
  const spans = trimSpans(sliceSpans(part.spans, found.length))
  return wordsIn(spans) ? {...part, spans} : part
}
