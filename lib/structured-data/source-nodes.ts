import type {MedicalScholarlyArticle, MedicalTrial} from 'schema-dts'

import type {CitedSource, CitedSources} from '../citations/cited-sources.ts'
import {formatReference} from '../citations/reference.ts'
import type {Condition} from '../content/condition.ts'
import {type Identifiers, refersTo} from './identifiers.ts'

/**
 * An entry of the page's list of sources: its title and most lasting address, whose registry
 * knows the rest. Only an entry that the graph refers to needs an `id`.
 */
export function articleNode({study}: CitedSource, id?: string) {
  return {
    '@type': 'MedicalScholarlyArticle',
    '@id': id,
    headline: study.title,
    sameAs: formatReference(study).links[0]?.href,
  } satisfies MedicalScholarlyArticle
}

/** Sources that are trials which the page weighs. A retracted one is no longer offered as evidence. */
export function trialSources({evidence}: Condition, {sources}: CitedSources): CitedSource[] {
  const trials = evidence
    .map(({study}) => study)
    .filter(
      ({design, retraction}) => design === 'randomisedTrial' && retraction?.status !== 'retracted',
    )
  return sources.filter(({study}) => trials.some((trial) => trial._id === study._id))
}

export function trialNode({study, anchor}: CitedSource, ids: Identifiers) {
  return {
    '@type': 'MedicalTrial',
    name: study.title,
    trialDesign: 'https://schema.org/RandomizedTrial',
    subjectOf: refersTo(ids.at(anchor)),
  } satisfies MedicalTrial
}
