/** Words that journals’ names are shortened to: their full stop ends no sentence. */
const shortened = new Set(
  (
    'Acad Acta Acupunct Adv Altern Am Anal Ann Appl Arch Arthrosc Assoc Aust Based Biomech Br Can ' +
    'Chin Chir Clin Complement Curr Database Dis Disord Engl Epidemiol Eur Evid Exerc Exp Ger Gen ' +
    'Health Int J Jt Knee Manip Manipulative Med Moxibustion Musculoskelet N Natl Neurol Neurosci ' +
    'Orthop Physiol Phys Physiother Proc Prof Psychol Q Rehabil Res Rev Rheumatol Sc Scand Sci Soc ' +
    'Sport Spine Surg Syst Tech Ther Tradit Traumatol Trad Univ vol Vol no No pp St Dr ed eds Inc al'
  ).split(' '),
)

const ends = /[.?!]["”’]?\s+(?=[\p{Lu}\p{Lo}\d“"‘([]|[a-z]\p{Lu}|npj\b|medRxiv|bioRxiv)/gu

/** The sentences of a reference: authors, title, journal, each without its full stop. */
export function referenceSentences(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const end of text.matchAll(ends)) {
    const before = text.slice(start, end.index)
    const after = text.slice(end.index + end[0].length)
    if (goesOn(before, after, sentences.length)) continue
    sentences.push(text.slice(start, end.index + end[0].length).trim())
    start = end.index + end[0].length
  }
  sentences.push(text.slice(start).trim())
  return sentences
    .map((sentence) => sentence.replace(/[.,;]$/, '').trim())
    .filter((sentence) => sentence !== '')
}

function goesOn(before: string, after: string, position: number): boolean {
  const word = /[\p{L}\d]+$/u.exec(before)?.[0] ?? ''
  // `Smith A. J., Jones B.` is one list of names; `Linde K. A trial` is not.
  if (/^\p{Lu}$/u.test(word)) {
    return /^\p{Lu}\.|^(?:and|&)\s/u.test(after) || (position > 0 && word === 'J')
  }
  return position > 0 && shortened.has(word)
}
