import type {StudyFacts} from './study-facts.ts'

/** Tennis elbow and pain under the heel. */
export const elbowAndHeel: Record<string, StudyFacts> = {
  navarro2020le: {
    design: 'metaAnalysis',
    includedStudies: 7,
    sampleSize: 320,
    population: 'People with pain at the outer elbow',
    intervention: 'Dry needling of trigger points',
    outcome: 'Pain and disability',
    result:
      'Pain was lower with dry needling (standardized mean difference −1.13; 95% CI −1.64 to −0.62), and so was disability (−2.17; 95% CI −3.34 to −1.01).',
    limitation:
      'Only the short term was studied, and the trials differed from one another. The quality of the evidence was low to moderate.',
    level: 1,
  },
  ma2024: {
    design: 'metaAnalysis',
    includedStudies: 17,
    sampleSize: 979,
    population: 'People with tennis elbow (lateral epicondylitis)',
    intervention: 'Dry needling',
    outcome: 'Pain within a week, and later on',
    result:
      'In the first week pain was 0.95 points lower with dry needling (mean difference −0.95; 95% CI −1.88 to −0.02). In the longer term no difference in pain was seen.',
    limitation: 'The effect on pain was seen only in the first week.',
    level: 1,
  },
  green2002: {
    design: 'systematicReview',
    population: 'People with pain at the outer elbow',
    intervention: 'Acupuncture',
    outcome: 'Pain relief',
    result:
      'Pain was relieved for less than 24 hours. After 3 and 12 months there was no benefit. The evidence was too little to decide for or against acupuncture.',
    limitation: 'The review is from 2002 and does not include newer trials.',
    level: 1,
    levelLowered: true,
  },
  cotchett2014: {
    design: 'randomisedTrial',
    sampleSize: 84,
    population: 'People with pain under the heel',
    intervention: 'Dry needling of trigger points',
    comparator: 'Sham (pretend) dry needling',
    outcome: 'Pain with the first steps of the day (0 to 100 mm) and foot pain (FHSQ)',
    result:
      'First-step pain was 14.4 mm lower with dry needling (mean difference −14.4; 95% CI −23.5 to −5.2), and the FHSQ foot pain score was 10.0 points better (95% CI 1.0 to 19.1). For one person to gain, four had to be treated (95% CI 2 to 12). Minor unwanted effects: 32% with dry needling, under 1% with the sham.',
    limitation:
      'The difference was smaller than what patients are thought to notice. The therapist knew who got which treatment.',
    level: 2,
  },
  koc2023: {
    design: 'guideline',
    population: 'People with heel pain from plantar fasciitis',
    result: 'A guideline on how to care for people with this heel pain, revised in 2023.',
  },
}
