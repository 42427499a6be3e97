import {wordsOf} from '../../search/words.ts'
import {isTypo} from '../match/typo.ts'

const sectionKinds = [
  ...(['overview', 'aliases', 'symptoms', 'care', 'mechanisms', 'conventional'] as const),
  ...(['differentials', 'approach', 'table', 'points', 'muscles', 'research', 'faqs'] as const),
  ...(['references', 'contact', 'next', 'codes', 'safety', 'disclaimer', 'review'] as const),
]
/** The parts that a page can have, as its headings tell them apart. */
export type SectionKind = (typeof sectionKinds)[number]

/** How headings are worded, most telling first; longer wordings win over shorter ones in them. */
const names: Record<SectionKind, string> = {
  aliases: 'also called, also known as, other names, synonyms, alternative names',
  care: 'when to see a doctor, when to see your doctor, see a doctor, when to see your gp, when to get help, when to get medical help, when to seek, seek medical attention, get medical help, red flag, warning sign, danger sign, alarm sign, emergency, urgent, when to worry, get help today, get help now, call 911, call 999, do not wait, when should I worry, when to call, safety net',
  mechanisms:
    'cause, what cause, what bring it on, why it happen, why does it happen, why it hurt, why does it hurt, mechanism, biomechanic, risk factor, pathophysiology, etiology, aetiology, contributing factor, who is at risk, how it develop, how does it develop, what go wrong, where does it come from, where it come from, reason for',
  symptoms:
    'symptom, sign, sign and symptom, symptom and sign, how it feel, how does it feel, what does it feel like, what it feel like, what you may notice, what you might notice, common complaint, presentation, clinical feature',
  conventional:
    'conventional, conventional care, conventional treatment, conventional medicine, standard care, standard treatment, standard medical, usual care, usual treatment, mainstream, western medicine, western treatment, medical treatment, treatment option, other treatment, what your doctor may suggest, what doctor offer, other help, what else help, self care, non needling',
  differentials:
    'differential, differential diagnosis, what else it could be, what else could it be, what else, similar condition, rule out, could it be something else, look alike, condition that feel alike, feel similar, mimic, not to be confused, other cause of',
  table:
    'summary table, comparison, comparison table, side by side, at a glance, treatment at a glance, acupuncture vs dry needling, acupuncture versus dry needling, comparing, treatment compared, summary of treatment, how they compare',
  points:
    'acupuncture point, acupoint, point we use, point used, point we choose, point selection, point prescription, which point, point, local point, key acupuncture point, commonly used point, the point',
  muscles:
    'trigger point, dry needling muscle, muscle for dry needling, dry needling point, dry needling target, muscle, muscle we treat, muscle we needle, which muscle, target muscle, myofascial, muscle involved, muscle to check',
  research:
    'research, evidence, what the research say, what research show, study, what the study say, what do the study say, what study show, clinical trial, trial, randomized trial, randomised trial, does it work, science, the science, literature review, evidence base',
  faqs: 'faq, frequently asked question, question, question and answer, common question, patient ask, people ask, q a, your question, asked question',
  references:
    'reference, source, bibliography, citation, works cited, footnote, endnote, literature, literature cited',
  approach:
    'how we help, how we can help, how we treat, how we treat it, our approach, our treatment, how acupuncture help, how acupuncture can help, how acupuncture work, how can acupuncture help, how needling help, how needling can help, how dry needling help, how dry needling can help, how dry needling work, acupuncture, dry needling, acupuncture and dry needling, acupuncture treatment, dry needling treatment, acupuncture for, dry needling for, benefit of acupuncture, benefit of dry needling, needling, what we do, what we offer, treatment here, treatment at our clinic, treatment with us, integrative approach, how it help, how they help',
  next: 'next step, further reading, learn more, resource, related, related page, read more, read on, helpful link, useful link, more information, more from our blog, where next, see also',
  contact:
    'book, book online, book now, book a visit, book an appointment, make an appointment, contact, contact us, get started, schedule, schedule a visit, schedule an appointment, schedule a consultation, ready to, call us, consultation, get in touch, come and see us, talk to us, visit us, appointment, let us help, start today',
  overview:
    'overview, what is, what is it, what it is, what are, about, about the condition, introduction, summary, background, understanding, definition, in brief, in short, the basics, key fact, who get it, who gets it, outlook, prognosis, how long does it last',
  codes: 'icd, icd 10, icd 10 cm, medical code, code, coding, mesh',
  safety:
    'safety, is it safe, side effect, risk and side effect, risk of, possible side effect, contraindication, adverse effect, precaution, what are the risk',
  disclaimer: 'disclaimer, medical disclaimer, legal, legal notice, important notice, please note',
  review:
    'author, about the author, written by, reviewed by, medically reviewed, last updated, last reviewed, medical review, editorial, page history',
}

const articles = new Set(['the', 'a', 'an', 'our', 'your', 'this'])

interface Name {
  kind: SectionKind
  words: string[]
}

const knownNames: Name[] = sectionKinds.flatMap((kind) =>
  names[kind].split(',').map((phrase) => ({kind, words: stems(phrase)})),
)

/** What a heading seems to open. */
export interface SectionGuess {
  kind: SectionKind
  /** 1 for a heading that says this and nothing else. */
  confidence: number
}

/** The words that headings of sections are made of. */
export const wordsOfSections: ReadonlySet<string> = new Set(knownNames.flatMap(({words}) => words))

/** Words that say nothing about what a heading opens. */
export const sayNothing: ReadonlySet<string> = new Set(
  'a an and are as at be by can could do does for from how i in is it its may me my of on or our s so the there this to us use used we what when which who why with you your'.split(
    ' ',
  ),
)

/** `3.2 Causes`, `IV. Causes`: the number of a heading says nothing. */
export function withoutNumbering(heading: string): string {
  return heading.replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]+\.)\s+/, '')
}

/**
 * The section that a heading opens, by words that headings are made of.
 *
 * @param ownWords of the condition's names, which say nothing about the section
 */
export function sectionOf(
  heading: string,
  ownWords: ReadonlySet<string> = new Set(),
): SectionGuess | undefined {
  const words = stems(withoutNumbering(heading))
  if (words.length === 0 || words.length > 16) return undefined
  let best: (SectionGuess & {length: number}) | undefined
  for (const {kind, words: name} of knownNames) {
    const found = placeOf(name, words)
    if (!found) continue
    const others = words.filter((_, at) => at < found.at || at >= found.at + name.length)
    const telling = others.filter((word) => !sayNothing.has(word) && !ownWords.has(word))
    const share = name.length / (name.length + telling.length)
    const confidence = (telling.length === 0 ? 1 : 0.45 + 0.5 * share) - (found.typo ? 0.1 : 0)
    const isBetter =
      !best ||
      confidence > best.confidence + 0.001 ||
      (confidence > best.confidence - 0.001 && name.length > best.length)
    if (isBetter) best = {kind, confidence, length: name.length}
  }
  return best && best.confidence >= 0.6 ? {kind: best.kind, confidence: best.confidence} : undefined
}

/** Is this line the name of a section and nothing else? */
export function namesSection(line: string): boolean {
  return line.length <= 60 && sectionOf(line)?.confidence === 1
}

function placeOf(name: readonly string[], words: readonly string[]) {
  for (let at = 0; at + name.length <= words.length; at += 1) {
    let typo = false
    const fits = name.every((word, next) => {
      const other = words[at + next] ?? ''
      if (other === word) return true
      typo ||= isTypo(other, word)
      return isTypo(other, word)
    })
    if (fits) return {at, typo}
  }
  return undefined
}

/** Words without the endings that headings vary in. */
function stems(text: string): string[] {
  return wordsOf(text.replace(/&/g, ' and '))
    .filter((word) => !articles.has(word))
    .map(stem)
}

/** One form for `study`, `studies`; `cause`, `causes`; `help`, `helps`. */
export function stem(word: string): string {
  if (word.length <= 3) return word === 'faqs' ? 'faq' : word
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /[^si]s$/.test(word) ? word.slice(0, -1) : word
}
