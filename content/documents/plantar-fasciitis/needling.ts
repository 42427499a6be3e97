import {reference, typed} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    'We begin with a full evaluation. If what we find does not fit plantar fasciitis, we send you to a doctor.',
  ),
  paragraph(
    'If needling fits, we choose acupuncture, dry needling or both with you. Please know that the research is thin. Keep up the other care that you have.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'The needles go in near the ankle, in the calf and at sore spots on the foot, and at times at the wrist. The thinking is that they act on the nerves of the area and on its blood flow.',
      ),
      paragraph(
        'It is uncertain whether acupuncture eases plantar fasciitis. None of our sources studied that. In other kinds of lasting pain it did better than no acupuncture, and only a little better than a pretend treatment.',
        cite('vickers2018'),
      ),
    ],
    technique: 'Thin needles near the ankle, in the calf and at sore spots on the foot',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'We feel for tight, sore spots in the calf and in the small muscles of the sole. Such spots can send pain to the heel. A thin needle in the spot is meant to let the muscle loosen.',
      ),
      paragraph(
        'Dry needling may ease heel pain a little. In a trial of 84 people, first-step pain was about 14 points lower on a scale of 100 than with pretend needling. That is less than what counts as worth noticing, and small unwanted effects came far more often with the real needles.',
        cite('cotchett2014'),
      ),
    ],
    technique: 'A thin needle into trigger points in the calf and the sole',
    mechanism: 'Meant to loosen calf and foot muscles and to ease pain that they send to the heel',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-ki3'),
    why: 'It lies just above the inner side of the heel. Traditionally used for heel pain.',
    basis: 'traditional',
  },
  {
    point: reference('point-bl57'),
    why: 'It lies where the calf runs into the Achilles tendon. Traditionally used for a sore heel.',
    basis: 'traditional',
  },
  {
    point: reference('point-bl60'),
    why: 'It lies on the outer side, across from KI3. Traditionally used for the heel as well.',
    basis: 'traditional',
  },
  {
    point: reference('point-pc7'),
    why: 'Traditionally, a point far from the sore place may be added. For the heel it is this one, at the wrist.',
    basis: 'traditional',
  },
  {
    point: reference('point-ashi'),
    why: 'Traditionally, sore spots are treated where they are. Under the heel these often lie on the inner side.',
    basis: 'traditional',
  },
])

const calf = 'Calf'
const sole = 'Sole and inner side of the foot'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-soleus'),
    why: 'It is the lower of the two big calf muscles. Sore spots in it can send pain to the heel.',
    group: calf,
  },
  {
    triggerPoint: reference('trigger-gastrocnemius'),
    why: 'It is the upper of the two. Its inner half can send pain to the arch of the foot.',
    group: calf,
  },
  {
    triggerPoint: reference('trigger-quadratus-plantae'),
    why: 'It lies in the sole and can send pain right under the heel.',
    group: sole,
  },
  {
    triggerPoint: reference('trigger-abductor-hallucis'),
    why: 'It runs along the inner edge of the foot to the big toe. Pain from it is felt at the inner heel and the instep.',
    group: sole,
  },
])
