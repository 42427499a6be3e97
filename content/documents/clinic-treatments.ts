import type {SourceDocument} from '../document.ts'
import {slug} from '../document.ts'
import {cite, paragraph, strong} from '../rich-text.ts'

/** Who should speak to us first; the same for both ways of needling. */
const cautions = [
  'A strong fear of needles',
  'A bleeding disorder',
  'Blood thinners (anticoagulants): extra care, not always a reason to stop',
  'An infection, of the skin where a needle would go or of the whole body',
  'Lymphedema (long-term swelling because fluid does not drain)',
  'A metal allergy',
  'A weak immune system',
  'A tumor at or near the place',
  'An artificial heart valve or joint',
  'A pacemaker',
  'A seizure disorder',
]

/** They come without a count of all treatments, so nothing here says how rare these harms are. */
const caseReports = [
  'In case reports about acupuncture, which cannot show how often: fainting, infection, a collapsed lung, bleeding around the brain, and deaths',
]

const beforeWeStart = paragraph(
  strong('Tell us before we start'),
  ' if any of the below is true of you. Do not stop any medicine for a needle visit unless your doctor says so.',
)

/** The clinic's own two treatments. */
export const clinicTreatments: SourceDocument[] = [
  {
    _id: 'treatment-acupuncture',
    _type: 'treatment',
    name: 'Acupuncture',
    slug: slug('acupuncture'),
    kind: 'clinic',
    usual: true,
    summary:
      'Very thin needles are placed at chosen points on the body. The points come from traditional Chinese medicine.',
    technique: 'Thin needles at acupuncture points',
    mechanism: 'Thought to act on nerve pathways, local blood flow and inflammation',
    targets: 'acupuncturePoints',
    safety: [
      paragraph(
        strong('Small unwanted effects are fairly common.'),
        ' In a review of 21 studies, about 9 in 100 patients had at least one. About half of these were bleeding, pain or a flare-up. The studies differed a lot, so the true number may be higher or lower.',
        cite('baumler2021'),
      ),
      paragraph(
        strong('Serious harm is rare, but it can happen.'),
        ' The same review found it in about 1 in 10,000 patients.',
        cite('baumler2021'),
      ),
      beforeWeStart,
    ],
    contraindications: [...cautions, 'Pregnancy, or the chance of it: some points are left out'],
    adverseEffects: [
      'Bleeding or a bruise where the needle went in',
      'Pain during or after treatment',
      'A flare-up of symptoms',
      ...caseReports,
    ],
  },
  {
    _id: 'treatment-dry-needling',
    _type: 'treatment',
    name: 'Dry needling',
    slug: slug('dry-needling'),
    kind: 'clinic',
    usual: true,
    summary:
      'A thin needle goes into a trigger point: a tight, tender spot in a muscle that can send pain to another place. “Dry” means that nothing is injected.',
    technique: 'A thin needle into trigger points in muscles',
    mechanism:
      'Meant to ease muscle tension and pain felt elsewhere, and to even out muscle balance',
    targets: 'triggerPoints',
    safety: [
      paragraph(
        strong('Mild unwanted effects are common.'),
        ' In a survey, 39 physical therapists wrote down what happened in 7,629 treatments. About 19 in 100 had a mild effect.',
        cite('brady2014'),
      ),
      paragraph(
        strong('No significant harm was reported in that survey.'),
        ' Its authors put the risk at no more than about 4 in 10,000 treatments. The therapists reported on their own work, so some events may be missing.',
        cite('brady2014'),
      ),
      beforeWeStart,
    ],
    contraindications: [
      ...cautions,
      'Pregnancy, or the chance of it: less is known, so we plan with extra care',
    ],
    adverseEffects: [
      'Bruising: about 8 in 100 treatments',
      'Bleeding where the needle went in: about 5',
      'Pain during treatment: 3; afterward: 2',
      ...caseReports,
    ],
  },
]
