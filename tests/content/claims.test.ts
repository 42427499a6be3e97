import {claimsIn} from '#lib/claims/claims-in.ts'
import {placedTexts} from '#lib/claims/placed-texts.ts'
import {gradesOf} from '#lib/claims/support.ts'

import {documents} from './documents.ts'

const conditions = documents.filter(({_type}) => _type === 'condition')

/** How a condition weighs the studies, or the conditions that show a document do. */
const gradesFor = ({_id, _type}: {_id: string; _type: string}) =>
  conditions
    .filter((condition) =>
      _type === 'condition'
        ? condition._id === _id
        : JSON.stringify(condition).includes(`"${_id}"`),
    )
    .flatMap(gradesOf)

const problems = documents.flatMap((document) =>
  claimsIn(document, gradesFor(document)).map(({severity, title, word, sentence, advice}) => ({
    document: document._id,
    severity,
    title,
    word,
    sentence,
    advice,
  })),
)

it('reads the words of documents of every type', () => {
  const read = new Set(
    documents.filter((document) => placedTexts(document).length > 0).map(({_type}) => _type),
  )
  const types = documents.map(({_type}) => _type).filter((type) => type !== 'redirect')
  expect(read).toEqual(new Set(types))
})

it('uses no banned word', () => {
  expect(problems.filter(({severity}) => severity === 'banned')).toEqual([])
})

it('says of needling no more than its studies allow, and calls tradition tradition', () => {
  expect(problems.filter(({severity}) => severity !== 'banned')).toEqual([])
})
