import {isDenied} from './denial.ts'
import {says, wholeWords} from './words.ts'

/** Words that say that something does good. */
const benefits = wholeWords(
  [
    'help|helps|helped|helping|helpful',
    'reliev(?:e|es|ed|ing)|relief',
    'reduc(?:e|es|ed|ing)|lessen(?:s|ed)?|decreas(?:e|es|ed|ing)|lowers|lowered',
    'eas(?:e|es|ed|ing)|sooth(?:e|es|ed|ing)|calm(?:s|ed|ing)',
    'improv(?:e|es|ed|ing|ement|ements)',
    'heal|heals|healed|healing|repair(?:s|ed)?|restor(?:e|es|ed|ing)|fix|fixes|fixed',
    'prevent(?:s|ed|ing)?|resolv(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)',
    'eliminat(?:e|es|ed|ing)|releases|releasing|boost(?:s|ed)?|speed(?:s|ed)? up|stop(?:s|ped)? (?:the |your )?pain|gets? rid of|takes? away',
    'effective|effectively|beneficial|successful|successfully',
    'makes? (?:\\p{L}+ ){1,3}(?:better|free of pain|pain[- ]free)',
    'works?(?= (?:for|well|best|by|fast|quickly|wonders|better)(?!\\p{L}))|works(?=\\s*[.!]?\\s*$)',
  ].join('|'),
)

/** Words of a result that is told as a good one. */
const goodResults = wholeWords(
  'better|free (?:of|from) pain|pain[- ]free|less (?:\\w+ )?pain|lower|improv\\w+|benefit(?:s|ed)?|gain(?:s|ed)?|fewer|faster|stronger',
)

const needling = wholeWords(
  'acupunctur\\w*|electroacupuncture|needles?|needled|needling|our (?:treatments?|approach|method|sessions?|therap(?:y|ies))',
)

/** What stands for needling in a text that is about it. */
const pronouns = wholeWords('it|this|these|they|the (?:treatment|session|method|technique)s?|both')

const byNeedling =
  /(?<!\p{L}|than\s+)(?:with|by|through|using|from|of|after|via)\s+(?:(?!than\s)\p{L}+[\s-]+){0,3}(?:acupunctur|electroacupunctur|needl)/iu

/** Words of what needling does, and of how well it is known. */
const ofEffect = wholeWords(
  [
    'treatments?|sessions?|benefits?|effects?|differences?|gains?|better|results?|findings?',
    'evidence|research|stud(?:y|ies)|trials?|how (?:much|long|well|often|many|far)',
    '(?:this|that|it|these|they) (?:is|are|was|were|remains?|stays?)(?= (?:\\p{L}+ )?(?:un\\p{L}+|not|never|less) )',
    '(?:this|that|it|these|they) (?:is|are|was|were|remains?|stays?) (?:\\p{L}+ )?un\\p{L}+',
    'whether (?:this|it|they) (?:does|do|works?|will|would|can|could|lasts?)',
  ].join('|'),
)

/** A noun, an order or a wish to be helped is no claim. */
const helpAsNoun =
  /(?<!\p{L})(?:for|get|gets|getting|seek|need|emergency|medical|more|your|ask|some|any|of|we)\s*$/iu

const complaints =
  '\\p{L}*(?:pains?|aches?|itis|osis|opath(?:y|ies)|algia)|migraines?|stiffness|sciatica|syndromes?|spasms?|strains?|sprains?|cramps?|injur(?:y|ies)|swelling|inflammation|numbness|(?:runner|jumper)’s knee|(?:tennis|golfer’s) elbow|whiplash|insomnia|anxiety|depression|stress|allerg(?:y|ies)|infertility|conditions?|complaints?|symptoms?|disorders?|diseases?|illness(?:es)?|problems?'

/** To treat a muscle or a spot is to work there; to treat a complaint is to do good. */
const treatsIt = wholeWords(
  `(?<!to )treats?(?= (?:(?!(?:not|that|which|who|where|behind|near|around|but|with|as) )[^\\s,;:.]+ ){0,4}(?:${complaints})(?!\\p{L}))`,
)

const manner = String.raw`(?:\s*,[^,;:]{1,40},|\s+(?:at|in)\s+our\s+(?:clinic|practice))?(?:\s+(?:and|or|dry|acupuncture|needling|sessions?|treatments?|can|will|may|might|could|also|often|even|both|directly|gently|safely|quickly|effectively|\p{L}+ly)){0,5}\s+$`
const needlingActs = new RegExp(
  String.raw`(?<!\p{L})(?:(?:electro)?acupuncture|needling|needles|our\s+(?:treatments?|approach|method|sessions?|therap(?:y|ies)))${manner}`,
  'iu',
)
const itActs = new RegExp(String.raw`(?<!\p{L})(?:it|this|the\s+treatment)${manner}`, 'iu')

/** How patients are said to fare. */
const recoveries = wholeWords(
  '(?:feel|feels|feeling|felt|get|gets|got|is|are|was|were|do|did) (?:\\p{L}+ )?better(?! to )|free (?:of|from) (?:(?:the|their|your|all|any) )*(?:\\p{L}+ )?(?:pain|symptoms|complaints)|(?:pain|symptom)[- ]free|recover(?:s|ed)?',
)
const ourPatients = wholeWords(
  'our (?:\\p{L}+ )?(?:patients|clients)|(?:of|in|out of) (?:our |ten |10 |hundred |100 )+(?:patients|clients)',
)
const afterVisits = wholeWords(
  '(?:after|in|within|with) (?:(?:only|just|about|as few as|a|an|the|your|our|first|few|couple of|several|some|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+|to|or) )*(?:visits?|sessions?|treatments?|appointments?)',
)
const occasions = wholeWords('what|when|once|until|till|as soon as|whenever|after you|before you')

/** Good that did not stay is told as such. */
const faded =
  /^\s+(?:(?:was|is|were|had)\s+)?(?:soon\s+)?(?:gone|faded|wore\s+off|lasted\s+(?:for\s+)?(?:less|only)|did\s+not)(?!\p{L})/iu

/** Before the word: what is hoped, asked or supposed is not said to be so. */
const purposes = wholeWords(
  'aims?|aimed|goal|purpose|idea|meant|intended|thought|believed|hoped?|hopes|try|tries|trying|if|how|unless',
)

/** A place in a sentence where it says that something does good. */
export interface BenefitWord {
  word: string
  /** In UTF-16 units, in the sentence. */
  at: number
}

function isClaimed(sentence: string, {word, at}: BenefitWord): boolean {
  const before = sentence.slice(0, at)
  if (/^help$/iu.test(word) && helpAsNoun.test(before)) return false
  if (faded.test(sentence.slice(at + word.length))) return false
  const thought = before.split(/[,;:—–]/u).at(-1) ?? ''
  return !says(purposes, thought) && !isDenied(sentence, at, word)
}

/** Does a text speak of needling, of the good that it may do, or of what was found of it? */
export function speaksOfBenefit(text: string): boolean {
  return [needling, benefits, ofEffect].some((words) => says(words, text))
}

function placesOf(pattern: RegExp, sentence: string): BenefitWord[] {
  return [...sentence.matchAll(pattern)]
    .map(({0: word, index}) => ({word, at: index}))
    .filter((place) => isClaimed(sentence, place))
}

/**
 * Where a sentence claims that needling does good. In a text that is about needling, a pronoun may
 * stand for it.
 */
export function needlingBenefit(sentence: string, aboutNeedling: boolean): BenefitWord | undefined {
  if (sentence.endsWith('?')) return undefined
  const done = placesOf(benefits, sentence).find(({word, at}) => {
    const before = sentence.slice(0, at)
    if (says(needling, before) || byNeedling.test(sentence.slice(at + word.length))) return true
    return aboutNeedling && (at === 0 || says(pronouns, before))
  })
  return done ?? treatsComplaint(sentence, aboutNeedling) ?? recovery(sentence)
}

/** “Acupuncture treats knee pain”, but not “we treat it with acupuncture”. */
function treatsComplaint(sentence: string, aboutNeedling: boolean): BenefitWord | undefined {
  return placesOf(treatsIt, sentence).find(({at}) => {
    const before = sentence.slice(0, at)
    return needlingActs.test(before) || (aboutNeedling && itActs.test(before))
  })
}

/** “Our patients are free of pain”, “people get better after three visits”. */
function recovery(sentence: string): BenefitWord | undefined {
  return placesOf(recoveries, sentence).find(({word, at}) => {
    const before =
      sentence
        .slice(0, at)
        .split(/[;:—–]/u)
        .at(-1) ?? ''
    const after = sentence.slice(at + word.length).split(/[;:—–]/u)[0] ?? ''
    const thought = before.split(',').at(-1) ?? ''
    if (says(occasions, thought)) return false
    return (
      says(ourPatients, before) ||
      [before, after].some((part) => byNeedling.test(part) || says(afterVisits, part))
    )
  })
}

/** Where a sentence tells a result as a good one. */
export function goodResult(sentence: string): BenefitWord | undefined {
  const places = [...placesOf(benefits, sentence), ...placesOf(goodResults, sentence)]
  return places.toSorted((one, other) => one.at - other.at)[0]
}
