import type {StudyFacts} from './study-facts.ts'

/** Runner’s knee, its neighbors, and osteoarthritis. */
export const knee: Record<string, StudyFacts> = {
  dnpfp2025: {
    design: 'metaAnalysis',
    includedStudies: 12,
    sampleSize: 624,
    population: 'People with runner’s knee (patellofemoral pain syndrome)',
    intervention: 'Dry needling, alone or added to other care',
    comparator: 'Other care, or the same care without dry needling',
    outcome: 'Knee pain and function',
    result:
      'Pain was 0.86 points lower with dry needling (mean difference −0.86; 95% CI −1.17 to −0.55). Function was 5.33 points better (95% CI 3.88 to 6.78). Together with exercise, pain was 2.02 points lower. Dry needling added nothing to shock wave therapy or to a mixed program of care, and it did no better than other treatments of trigger points.',
    limitation:
      'The result depends on what dry needling was added to and compared with. In some comparisons there was no gain at all.',
    level: 1,
  },
  espi2017: {
    design: 'randomisedTrial',
    sampleSize: 60,
    population: 'People with patellofemoral pain',
    intervention: 'A mixed program of therapy with three sessions of dry needling',
    comparator: 'The same program without dry needling',
    outcome: 'Knee pain at three months',
    result:
      'No clear difference at three months. On the KOOS pain scale the groups differed by −2.1 points (95% CI −4.6 to 0.4), and in how strong the pain was by 0.3 points (95% CI −0.2 to 0.8).',
    limitation: 'One trial of 60 people, with only three sessions of dry needling.',
    level: 2,
  },
  ishtiaq2023: {
    design: 'randomisedTrial',
    sampleSize: 92,
    population: 'People aged 20 to 30 with patellofemoral pain syndrome',
    intervention: 'Dry needling of trigger points together with conventional therapy',
    comparator: 'Conventional therapy alone',
    outcome:
      'Knee function (Kujala scale) and pain (number scale) at rest, on stairs and in a squat',
    result:
      'The trial compared knee function and pain between the two groups. We could not check which group did better or by how much, so we state no result.',
    limitation:
      'The people were not picked at random from all patients, so they may not be typical. They were all young adults.',
    level: 2,
    levelLowered: true,
  },
  manyanga2014: {
    design: 'metaAnalysis',
    includedStudies: 12,
    sampleSize: 1763,
    population: 'People with osteoarthritis',
    intervention: 'Acupuncture',
    outcome: 'Pain and function',
    result:
      'Pain was a little lower with acupuncture (mean difference −0.29; 95% CI −0.55 to −0.02). Results were better when treatment went on for more than four weeks.',
    limitation:
      'In 73% of the trials the risk of bias was unclear or high. Only osteoarthritis was studied.',
    level: 1,
    levelLowered: true,
  },
  willy2019: {
    design: 'guideline',
    population: 'People with patellofemoral pain',
    result: 'A guideline on how to care for people with patellofemoral pain.',
  },
  bump2023: {
    design: 'review',
    population: 'People with patellofemoral pain syndrome',
    result: 'A textbook chapter that describes the signs, the causes and the usual care.',
  },
  maghroori2021: {
    design: 'randomisedTrial',
    sampleSize: 40,
    population: 'People with iliotibial band syndrome',
    intervention: 'Dry needling',
    comparator: 'Shock wave therapy',
    outcome: 'Pain',
    result:
      'Neither treatment was better overall. Four weeks on, pain was lower with dry needling (P = .023).',
    limitation: 'A very small trial, and no group had a sham (pretend) treatment.',
    level: 2,
    levelLowered: true,
  },
  sanchez2024: {
    design: 'systematicReview',
    includedStudies: 13,
    sampleSize: 201,
    population: 'Runners with iliotibial band syndrome',
    intervention: 'Care without surgery',
    outcome: 'Pain and function',
    result:
      'Exercise for the muscles at the side of the hip was the treatment studied most often. The results were not added up into one figure.',
    limitation: 'The studies differed too much from one another to be added up.',
    level: 1,
    levelLowered: true,
  },
}
