import {backNeckAndHead} from './study-facts/back-neck-and-head.ts'
import {elbowAndHeel} from './study-facts/elbow-and-heel.ts'
import {knee} from './study-facts/knee.ts'
import {manyConditions} from './study-facts/many-conditions.ts'
import type {StudyFacts} from './study-facts/study-facts.ts'

/** By key in the bibliography. A study that is not here is not published. */
export const studyFacts: Record<string, StudyFacts> = {
  ...knee,
  ...elbowAndHeel,
  ...backNeckAndHead,
  ...manyConditions,
}
