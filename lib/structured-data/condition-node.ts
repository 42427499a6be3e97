import type {MedicalCondition} from 'schema-dts'

import type {CitedSource} from '../citations/cited-sources.ts'
import type {Condition, Mechanism} from '../content/condition.ts'
import {plainText} from '../content/plain-text.ts'
import type {MechanismKind} from '../content/vocabulary.ts'
import {muscleNode, pointNode} from './anatomy-nodes.ts'
import {type Identifiers, some} from './identifiers.ts'
import {trialNode} from './source-nodes.ts'
import {treatmentNodes} from './treatment-nodes.ts'

/**
 * The condition itself, in the words of its page: names and short phrases. What the page explains
 * at length is not said twice.
 */
export function conditionNode(
  condition: Condition,
  trials: readonly CitedSource[],
  ids: Identifiers,
) {
  const mechanismsOf = <Node>(kind: MechanismKind, node: (mechanism: Mechanism) => Node) =>
    some(condition.mechanisms.filter((mechanism) => mechanism.kind === kind).map(node))

  return {
    '@type': 'MedicalCondition',
    '@id': ids.subject,
    name: condition.title,
    alternateName: some(condition.aliases),
    description: condition.lede,
    code: some(
      condition.codes.map(({system, code}) => ({
        '@type': 'MedicalCode' as const,
        codingSystem: system,
        codeValue: code,
      })),
    ),
    signOrSymptom: some(
      condition.symptoms.map((name) => ({'@type': 'MedicalSymptom' as const, name})),
    ),
    cause: mechanismsOf('cause', ({title}) => ({'@type': 'MedicalCause' as const, name: title})),
    riskFactor: mechanismsOf('riskFactor', ({title}) => ({
      '@type': 'MedicalRiskFactor' as const,
      name: title,
    })),
    pathophysiology: mechanismsOf('pathophysiology', ({title, text}) => plainText(text) || title),
    differentialDiagnosis: some(
      condition.differentials.flatMap(({name, sign}) =>
        name === undefined
          ? []
          : {
              '@type': 'DDxElement' as const,
              diagnosis: {'@type': 'MedicalCondition' as const, name},
              distinguishingSign: {'@type': 'MedicalSignOrSymptom' as const, name: sign},
            },
      ),
    ),
    possibleTreatment: some(treatmentNodes(condition)),
    associatedAnatomy: some([
      ...condition.points.map(({point}) => pointNode(point)),
      ...condition.triggerPoints.map(({triggerPoint}) => muscleNode(triggerPoint)),
    ]),
    study: some(trials.map((trial) => trialNode(trial, ids))),
  } satisfies MedicalCondition
}
