import type {SourceDocument} from '../document.ts'
import {reference, references, slug, typed} from '../document.ts'
import {randomFrom, type Random} from './random.ts'
import {
  clinicTreatmentIds,
  commonTreatmentIds,
  conditionsOfSet,
  regionOf,
  sharedIds,
  studyReferences,
} from './shared.ts'
import {inventedName, phrase, testParagraph, testText} from './words.ts'

const paddedTo = 5

/** `00042` for the condition at index 41. */
export function conditionNumber(index: number): string {
  return String(index + 1).padStart(paddedTo, '0')
}

function conditionId(index: number): string {
  return `condition-test-${conditionNumber(index)}`
}

const levels = ['emergency', 'urgent', 'routine'] as const
const kinds = ['cause', 'riskFactor', 'riskFactor', 'pathophysiology'] as const
const findings = ['benefit', 'noDifference', 'mixed', 'unclear'] as const
const certainties = ['moderate', 'low', 'veryLow'] as const

/**
 * One condition's page, about as long as the sample's longest, of test data that says so in every
 * text. `count` is how many conditions there will be: pages refer only to those.
 */
export function condition(seed: string, index: number, count: number): SourceDocument {
  const id = conditionId(index)
  const random = randomFrom(`${seed} ${id}`)
  const set = Math.floor(index / conditionsOfSet)
  const shared = sharedIds(set)
  const number = conditionNumber(index)
  const name = inventedName(random)
  const cited = random.some(shared.studies, 8)
  const [first = '', second = '', third = ''] = cited
  return {
    _id: id,
    _type: 'condition',
    title: `Test condition ${number}: ${name} of the ${random.pick(places)}`,
    slug: slug(`test-condition-${number}`),
    aliases: [`Test alias ${name} ${number}`, `Test alias ${inventedName(random)}`],
    lede: `This is test data, not a real condition: with ${name}, ${phrase(random)}.`,
    metaDescription: `Test data made by a program, not medical advice. Test condition ${number}, ${name}.`,
    bodyRegion: regionOf(set),
    overview: [
      testParagraph(random, 4, first),
      testParagraph(random, 4, second),
      testParagraph(random, 4, first),
    ],
    symptoms: several(6, (n) => `Test symptom ${n}: ${phrase(random)}`),
    care: typed(
      'careAdvice',
      levels.map((level) => ({
        level,
        action: testText(random, 1),
        signs: several(3, (n) => `Test sign ${n}: ${phrase(random)}`),
      })),
    ),
    mechanisms: typed(
      'mechanism',
      kinds.map((kind, n) => ({
        title: `Test mechanism ${n + 1}: ${phrase(random)}`,
        kind,
        text: [testParagraph(random, 4)],
        studies: studyReferences(random.some(cited, 1)),
      })),
    ),
    conventionalNote: [testParagraph(random, 4, third)],
    conventional: typed(
      'conventionalTreatment',
      [...random.some(commonTreatmentIds, 3), ...random.some(shared.treatments, 2)].map((ref) => ({
        treatment: reference(ref),
        note: testText(random, 1),
      })),
    ),
    differentials: typed('differential', differentials(random, index, count)),
    approachNote: [testParagraph(random, 3), testParagraph(random, 3)],
    approach: typed(
      'approach',
      clinicTreatmentIds.map((ref) => ({
        treatment: reference(ref),
        text: [testParagraph(random, 3), testParagraph(random, 4, second, third)],
        technique: `Test technique: ${phrase(random)}`,
      })),
    ),
    points: typed(
      'pointUse',
      random.some(shared.points, 6).map((ref) => ({
        point: reference(ref),
        why: testText(random, 1),
        basis: 'traditional',
      })),
    ),
    triggerPoints: typed(
      'triggerPointUse',
      random.some(shared.muscles, 6).map((ref, n) => ({
        triggerPoint: reference(ref),
        why: testText(random, 2),
        group: `Test group ${1 + Math.floor(n / 2)}`,
      })),
    ),
    evidenceNote: [testParagraph(random, 3), testParagraph(random, 2, first)],
    evidence: typed(
      'evidence',
      cited.slice(0, 6).map((key) => ({
        study: reference(`study-${key}`),
        outcome: `Test outcome: ${phrase(random)}`,
        finding: random.pick(findings),
        certainty: random.pick(certainties),
        takeaway: testText(random, 2),
        limitation: testText(random, 1),
      })),
    ),
    faqs: references(...random.some(shared.faqs, 6)),
    resources: typed('resource', [
      {label: `Test resource ${number}`, url: `https://resource.example/${number}`},
    ]),
    sampleContent: true,
  }
}

const places = ['knee', 'hill', 'harbor', 'garden', 'heel', 'valley', 'elbow', 'meadow'] as const

/** Two without a page, and the neighbors in the set that there are. */
function differentials(random: Random, index: number, count: number) {
  const start = index - (index % conditionsOfSet)
  const size = Math.min(conditionsOfSet, count - start)
  const neighbors = [1, 7].map((step) => start + ((index - start + step) % size))
  return [
    ...several(2, (n) => ({name: `Test differential ${n}`, sign: testText(random, 1)})),
    ...[...new Set(neighbors)]
      .filter((neighbor) => neighbor !== index)
      .map((neighbor) => ({
        condition: reference(conditionId(neighbor)),
        sign: testText(random, 1),
      })),
  ]
}

function several<Member>(count: number, make: (n: number) => Member): Member[] {
  return Array.from({length: count}, (_, index) => make(index + 1))
}
