import type {ValidationError} from '@sanity/types'

import {property, textIn} from './lists.ts'

/** What makes a study hard to check or to weigh. */
export function studyAdvice(study: object | undefined): ValidationError[] {
  const lacks = (...fields: string[]) => fields.every((field) => textIn(study, field) === undefined)
  const advice: ValidationError[] = []
  if (lacks('doi', 'pmid', 'url')) {
    advice.push({
      message: 'Readers cannot look this up. Add a DOI, a PubMed number or an address.',
      path: ['doi'],
    })
  }
  if (lacks('result')) {
    advice.push({message: 'Say what was found, with the figures.', path: ['result']})
  }
  return [...advice, ...retractionAdvice(property(study, 'retraction'))]
}

function retractionAdvice(retraction: unknown): ValidationError[] {
  const status = property(retraction, 'status')
  if (status === 'retracted') {
    return [
      {
        message:
          'This study has been retracted. Pages that cite it show that; take it out where a claim rests on it.',
        path: ['retraction'],
      },
    ]
  }
  if (
    typeof status === 'string' &&
    status !== 'none' &&
    textIn(retraction, 'source') === undefined
  ) {
    return [{message: 'Add the address of the journal’s notice.', path: ['retraction', 'source']}]
  }
  return []
}
