import type {ValidationError} from '@sanity/types'

import {property} from './lists.ts'

/** What patients should be told about a treatment of the clinic before they agree to it. */
export function safetyAdvice(treatment: object | undefined): ValidationError[] {
  if (property(treatment, 'kind') !== 'clinic') return []
  const lacks = (field: string) => {
    const list = property(treatment, field)
    return !Array.isArray(list) || list.length === 0
  }
  const advice: ValidationError[] = []
  if (lacks('safety')) {
    advice.push({message: 'Tell patients what is known about its safety.', path: ['safety']})
  }
  if (lacks('contraindications')) {
    advice.push({message: 'Say who should not have this treatment.', path: ['contraindications']})
  }
  return advice
}
