import {ChineseWords} from '#components/chinese-words/chinese-words.tsx'
import type {PageType} from '#lib/addresses.ts'
import {bodyRegions} from '#lib/content/vocabulary.ts'
import type {SearchField, SearchResult} from '#lib/search/search-entry.ts'

const kinds: Record<PageType, string> = {
  condition: 'Condition',
  treatment: 'Treatment',
  acupuncturePoint: 'Acupuncture point',
  triggerPoint: 'Muscle',
}

/** How the name that was found is introduced; a title or a text speaks for itself. */
const reasons: Partial<Record<SearchField, string>> = {
  aliases: 'also called',
  points: 'point:',
  muscles: 'muscle:',
  treatments: 'treatment:',
  codes: 'code:',
  symptoms: 'symptom:',
  mechanisms: 'what is behind it:',
}

/** `Condition, Knee, also called Patellofemoral pain syndrome` */
function About({result: {entry, field, name}}: {result: SearchResult}) {
  const what = [kinds[entry.kind], entry.region && bodyRegions.titleOf(entry.region)]
  const reason = reasons[field]
  return (
    <small>
      {what.filter(Boolean).join(', ')}
      {reason && name && (
        <>
          , {reason}{' '}
          <ChineseWords
            text={name}
            ofPoint={field === 'points' || entry.kind === 'acupuncturePoint'}
          />
        </>
      )}
    </small>
  )
}

/** Pages that were found, each with what it is and why it is here. */
export function ResultList({results}: {results: readonly SearchResult[]}) {
  return (
    <ol className="titled">
      {results.map((result) => (
        <li key={result.entry.id}>
          <h3>
            <a href={result.entry.address}>
              <ChineseWords
                text={result.entry.title}
                ofPoint={result.entry.kind === 'acupuncturePoint'}
              />
            </a>
          </h3>
          <About result={result} />
          <p>{result.entry.summary}</p>
        </li>
      ))}
    </ol>
  )
}
