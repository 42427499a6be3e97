import {wholeWords} from './words.ts'

/** Words that promise what nobody can keep, and what to write instead. */
export interface BannedWords {
  rule: string
  words: RegExp
  /** What may come right after the words and makes them harmless. */
  unlessBefore?: RegExp
  advice: string
}

/** Care that no page may talk a patient out of. */
const care = String.raw`(?:doctors?|physicians?|GP|surgeons?|specialists?|doctor’s \w+|medicines?|medications?|drugs|painkillers|surgery|an operation|physical therapy|physiotherapy|medical (?:care|treatment)|emergency (?:care|room))`
const your = String.raw`(?:(?:your|a|an|the|any|seeing|going to|visiting|taking|having|needing|other|conventional|usual) )*`
const certainly = '(?:completely|totally|perfectly|absolutely|entirely|always|100\\s?%)'

/** The rules, in no order of weight: any of them keeps a sentence from being published unread. */
export const bannedWords: readonly BannedWords[] = [
  {
    rule: 'cure',
    words: wholeWords('cures?|cured|curing|curative|curable|cure-?all'),
    advice: 'No treatment here cures. Say what studies found, for example “may ease pain”.',
  },
  {
    rule: 'guarantee',
    words: wholeWords('guarantees?|guaranteed|guaranteeing'),
    advice: 'Nobody can guarantee a result. Say how sure we are, or take the word out.',
  },
  {
    rule: 'promise',
    words: wholeWords('promises?|promised'),
    advice: 'Promise no result. Say what the visit offers, for example “a full evaluation”.',
  },
  {
    rule: 'proven',
    words: wholeWords('prove|proves|proved|proven|proving|proof that'),
    advice: 'Studies show more or less; they do not prove. Name the study and how certain it is.',
  },
  {
    rule: 'no side effects',
    words: wholeWords(
      '(?:no|without|without any|without the|zero|(?:free of|free from)(?: any| all)?|never any|not a single) (?:known |real |serious |harmful )?(?:side|adverse|unwanted)[- ]effects?|side[- ]effect[- ]free|side[- ]effects?: none',
    ),
    unlessBefore:
      /^\s+(?:was|were|has been|have been|is|are)\s+(?:reported|recorded|seen|noted|found|observed|mentioned)/iu,
    advice: 'Needles can have side effects. Say which ones, how often, and from which study.',
  },
  {
    rule: 'no risk',
    words: wholeWords(
      `risk[- ]free|(?:no|without|without any|zero) risks?|harmless|${certainly} (?:safe|natural|harmless)`,
    ),
    unlessBefore: /^\s+of\s+bias/iu,
    advice: 'Everything has some risk. Say what can happen and how often.',
  },
  {
    rule: 'detox',
    words: wholeWords(
      'detox\\w*|(?:flush|flushes|flushing|remove|removes|removing|release|releases|releasing|eliminate|eliminates) (?:out )?(?:the |your |all )?toxins|purif(?:y|ies|ying) (?:the |your )?(?:body|blood)|cleans(?:e|es|ing) (?:the |your )?(?:body|blood|system)',
    ),
    advice: 'No study shows that needling takes poisons out of the body. Take it out.',
  },
  {
    rule: 'miracle',
    words: wholeWords(
      'miracles?|miraculous|miraculously|magic|magical|magically|breakthroughs?|revolutionary',
    ),
    unlessBefore: /^\s+(?:pain|bleeding|seizures?)/iu,
    advice: 'Plain words are trusted more. Say what is done and what was found.',
  },
  {
    rule: 'painless',
    words: wholeWords('painless|painlessly'),
    unlessBefore: /^\s+(?:\w+\s+)?(?:lumps?|swellings?|sores?|ulcers?|mass|nodules?|bumps?)/iu,
    advice: 'Needles can hurt. Say what most people feel, with the figure.',
  },
  {
    rule: 'lasting result',
    words: wholeWords(
      'permanent(?:ly)? (?:pain )?(?:relief|relie\\w+|results?|cures?|fix\\w*|solutions?|heal\\w*|gone|end\\w*|eliminat\\w+)|(?:instant|immediate)(?:ly)? (?:pain )?(?:relief|relie\\w+|results?)|once and for all|gone for good|(?:end|ends|eliminate|eliminates|erase|erases|banish|banishes) (?:the |your |all )*pain|say goodbye to (?:the |your |all )*(?:\\w+ )?pain|pain[- ]free (?:life|living|for good|forever|in (?:\\w+ )?(?:visits?|sessions?|days|weeks))',
    ),
    advice: 'Say how long the people in the study were followed; no result is for ever.',
  },
  {
    rule: 'works for everyone',
    words: wholeWords(
      'always works?|always helps?|never fails?|(?:works?|working|helps?) (?:for )?(?:everyone|everybody|every patient|all patients)|you will (?:be pain[- ]free|feel better|recover)|our success rates?',
    ),
    advice: 'No treatment works for everybody. Say in how many people it did.',
  },
  {
    rule: 'superlative',
    words: wholeWords(
      '(?:best|number one|top|leading|world[- ]class) (?:acupuncturists?|clinics?|practitioners?|therapists?)',
    ),
    advice: 'No reader can check this. Say what you are trained and licensed in.',
  },
  {
    rule: '100 %',
    words: /(?<![\p{L}\p{N}.,])100\s*(?:%|percent(?!\p{L})|per cent(?!\p{L}))/giu,
    unlessBefore: /^\s+of\s+(?:the\s+)?(?:\d+\s+)?(?:trials|studies|reviews)/iu,
    advice: 'Say the number of people or studies; 100 % promises what nothing can keep.',
  },
  {
    rule: 'instead of care',
    words: wholeWords(
      `(?:instead of|in place of|replaces?|replacing|alternatives? to|substitutes? for|no need (?:for|to see)) ${your}${care}|you (?:will not|won’t|will never) need ${your}${care}|avoid(?:s|ing)? ${your}(?:doctors?|surgery|operation)|stop (?:taking )?(?:your|any|all) (?:medicines?|medications?|drugs|painkillers)`,
    ),
    advice:
      'Needling goes beside medical care. Say “together with”, and send people to their doctor.',
  },
]
