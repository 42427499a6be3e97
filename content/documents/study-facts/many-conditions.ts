import type {StudyFacts} from './study-facts.ts'

/** Pain of many kinds, and the unwanted effects of needling. */
export const manyConditions: Record<string, StudyFacts> = {
  vickers2018: {
    design: 'metaAnalysis',
    includedStudies: 39,
    sampleSize: 20827,
    population:
      'People with long-lasting back or neck pain, osteoarthritis, headache or shoulder pain',
    intervention: 'Acupuncture',
    comparator: 'Sham (pretend) acupuncture, or no acupuncture',
    outcome: 'Pain',
    result:
      'Acupuncture did better than no acupuncture by about 0.5 standard deviations, and better than sham acupuncture by about 0.2. One year after treatment the effect was about 15% smaller.',
    limitation:
      'The size of the effect depends on what acupuncture was compared with. Only these kinds of pain were studied.',
    level: 1,
  },
  gattie2017: {
    design: 'metaAnalysis',
    includedStudies: 13,
    population: 'People with muscle and joint pain treated by physical therapists',
    intervention: 'Dry needling of trigger points',
    outcome: 'Pain and function',
    result:
      'A benefit was seen in the short term. After 6 to 12 months there was no significant difference.',
    limitation:
      'The trials differed a lot from one another. The quality of the evidence was very low to moderate.',
    level: 1,
  },
  baumler2021: {
    design: 'metaAnalysis',
    includedStudies: 21,
    population: 'People treated with acupuncture',
    intervention: 'Acupuncture',
    outcome: 'Unwanted effects',
    result:
      'At least one unwanted effect in 9.31% of patients (95% CI 5.10 to 14.62) and with 7.57% of treatments. A serious one in 1.01 of 10,000 patients (95% CI 0.23 to 2.33) and with 7.98 of a million treatments (95% CI 1.39 to 20.00). About half of all unwanted effects were bleeding, pain or a flare-up.',
    limitation: 'The studies differed greatly from one another (I² over 80%).',
  },
  brady2014: {
    design: 'survey',
    population: '39 physical therapists, who reported on 7,629 treatments',
    intervention: 'Dry needling of trigger points',
    outcome: 'Unwanted effects',
    result:
      'Mild unwanted effects with 19.18% of treatments: bruising 7.55%, bleeding 4.65%, pain during treatment 3.01% and after it 2.19%. No significant unwanted effect was reported, so their true rate is likely to be 0.04% of treatments at most.',
    limitation: 'The therapists reported on their own treatments.',
  },
}
