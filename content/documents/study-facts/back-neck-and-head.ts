import type {StudyFacts} from './study-facts.ts'

/** Low back pain, neck pain and tension-type headache. */
export const backNeckAndHead: Record<string, StudyFacts> = {
  mu2020: {
    design: 'metaAnalysis',
    includedStudies: 33,
    sampleSize: 8270,
    population: 'People with long-lasting low back pain without one clear cause',
    intervention: 'Acupuncture',
    comparator: 'Usual care, among others',
    outcome: 'Pain (0 to 100)',
    result:
      'Compared with usual care, pain was 10.26 points lower with acupuncture (mean difference −10.26; 95% CI −17.11 to −3.40). The authors did not count this as enough to matter to patients.',
    limitation:
      'People knew whether they had acupuncture or usual care, and that can change what they report. The certainty of the evidence was low.',
    level: 1,
  },
  cherkin2009: {
    design: 'randomisedTrial',
    sampleSize: 638,
    population: 'Adults with long-lasting low back pain',
    intervention: 'Two kinds of acupuncture',
    comparator: 'Simulated (pretend) acupuncture, or usual care',
    outcome: 'How much the back limits daily life (RMDQ)',
    result:
      'The score improved by 4.4 and 4.5 points with the two kinds of acupuncture, by 4.4 with simulated acupuncture and by 2.1 with usual care. About 60% improved with needling, real or simulated, and 39% with usual care.',
    limitation:
      'Real acupuncture did no better than simulated acupuncture, so the gain may not come from the needles.',
    level: 2,
  },
  qaseem2017: {
    design: 'guideline',
    population: 'Adults with low back pain',
    result:
      'The guideline gave a strong recommendation for acupuncture and called the evidence moderate in quality.',
    limitation: 'It is past the date until which its authors stood by it.',
  },
  macpherson2015: {
    design: 'randomisedTrial',
    sampleSize: 517,
    population: 'People with long-lasting neck pain',
    intervention: 'Acupuncture, or lessons in the Alexander Technique',
    comparator: 'Usual care',
    outcome: 'Neck pain and disability (NPQ) after 12 months',
    result:
      'After 12 months the score was 3.92 points lower with acupuncture than with usual care (95% CI 0.97 to 6.87).',
    limitation:
      'There was no sham (pretend) treatment, so people knew what they got. The article was corrected after it came out.',
    level: 2,
    retraction: {status: 'corrected'},
  },
  white2004: {
    design: 'randomisedTrial',
    sampleSize: 135,
    population: 'People with long-lasting neck pain',
    intervention: 'Acupuncture',
    comparator: 'A placebo (pretend) treatment',
    outcome: 'Neck pain (0 to 100 mm)',
    result:
      'Pain was 6.3 mm lower with acupuncture (95% CI 1.4 to 11.3). That is too small a difference to matter in daily life.',
    limitation: 'A single practitioner gave all the treatments.',
    level: 2,
  },
  navarro2020neck: {
    design: 'metaAnalysis',
    includedStudies: 28,
    population: 'People with neck pain and trigger points',
    intervention: 'Dry needling of trigger points',
    comparator: 'Sham or placebo, a waiting list, or other physical therapy',
    outcome: 'Neck pain and movement',
    result:
      'Compared with sham, placebo or a waiting list, pain was 1.53 points lower right after dry needling and 2.31 points lower in the short term. Dry needling did about as well as other physical therapy, and neck movement did not change.',
    limitation:
      'Sham, placebo and waiting list were counted together, though they are not the same.',
    level: 1,
  },
  linde2016: {
    design: 'metaAnalysis',
    includedStudies: 12,
    sampleSize: 2349,
    population: 'People with tension-type headache',
    intervention: 'Acupuncture',
    comparator: 'Usual care, or sham (pretend) acupuncture',
    outcome: 'People who did clearly better',
    result:
      'Compared with usual care, 48 of 100 people did clearly better with acupuncture and 17 of 100 without. Compared with sham acupuncture it was 52 and 43 of 100.',
    limitation: 'One large trial outweighs the others.',
    level: 1,
  },
  endres2007: {
    design: 'randomisedTrial',
    sampleSize: 409,
    population: 'People with tension-type headache',
    intervention: 'Acupuncture',
    comparator: 'Sham (pretend) acupuncture',
    outcome: 'People who did clearly better; days with headache',
    result:
      'On the main measure there was no clear difference: 33% with acupuncture and 27% with sham did clearly better (P = .18). There were 1.8 fewer days with headache (95% CI 0.6 to 3.0).',
    limitation: 'The gain in headache days was not the main measure of the trial.',
    level: 2,
  },
}
