import type {MedicalTherapy} from 'schema-dts'

import type {Condition} from '../content/condition.ts'
import type {Treatment} from '../content/treatment.ts'
import {some} from './identifiers.ts'

function therapy(treatment: Treatment) {
  return {
    '@type': 'MedicalTherapy',
    name: treatment.name,
    description: treatment.summary,
  } satisfies MedicalTherapy
}

/** A treatment that is shown whole, safety included; needles go through the skin. */
export function wholeTherapy(treatment: Treatment, technique = treatment.technique) {
  const isNeedling = treatment.targets !== undefined && treatment.targets !== 'none'
  return {
    ...therapy(treatment),
    procedureType: isNeedling ? 'https://schema.org/PercutaneousProcedure' : undefined,
    howPerformed: technique,
    contraindication: some(treatment.contraindications),
    adverseOutcome: some(
      treatment.adverseEffects.map((name) => ({'@type': 'MedicalSymptom' as const, name})),
    ),
  } satisfies MedicalTherapy
}

/** Every treatment on the page, once: as the clinic's own where it is both. */
export function treatmentNodes({approach, conventional}: Condition) {
  const nodes = new Map<string, MedicalTherapy>()
  for (const {treatment} of conventional) nodes.set(treatment._id, therapy(treatment))
  for (const member of approach) {
    nodes.set(member.treatment._id, wholeTherapy(member.treatment, member.technique))
  }
  return [...nodes.values()]
}
