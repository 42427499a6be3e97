import {reference, typed} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    'We begin with a full evaluation and ask about your running. If the signs point to something else, we tell you.',
  ),
  paragraph(
    strong('Needles come second here.'),
    ' Less load on the knee and more strength at the hip are the base. Needling may be added for a time if you want it. The research on it is thin. All that we know of is listed below.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'We choose points along the outer side of the leg, from the buttock to below the knee, and add spots that are sore to the touch. The idea is to act on the nerves and the blood flow of that area.',
      ),
      paragraph(
        'No study that we know of has tested acupuncture for the IT band, so it is uncertain whether it does anything for this pain. In some other kinds of lasting pain it did better than no acupuncture.',
        cite('vickers2018'),
      ),
    ],
    technique: 'Thin needles along the outer side of the hip, thigh and knee',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'The band is not a muscle. Muscles pull on it: one at the front of the hip, and those of the buttock. Another one lies under it in the thigh. We feel for tight, sore spots in these and needle those spots.',
      ),
      paragraph(
        'It is uncertain how well this works. One trial with 40 people set dry needling against shock wave therapy. In all, neither was better, though after four weeks pain was lower with dry needling.',
        cite('maghroori2021'),
      ),
    ],
    technique: 'A thin needle into trigger points of the hip, buttock and outer thigh',
    mechanism: 'Aimed at tight muscles that pull on the IT band, and at the pain they send',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-gb30'),
    why: 'It lies in the buttock. Traditionally used for pain of the hip and the leg.',
    basis: 'traditional',
  },
  {
    point: reference('point-gb31'),
    why: 'It lies just behind the band. Traditionally used for the outer thigh.',
    basis: 'traditional',
  },
  {
    point: reference('point-gb33'),
    why: 'It is the point nearest to where the band hurts. Traditionally used for the outer knee.',
    basis: 'traditional',
  },
  {
    point: reference('point-gb34'),
    why: 'Traditionally added below the knee when the outer side of the leg is sore.',
    basis: 'traditional',
  },
  {
    point: reference('point-ashi'),
    why: 'Traditionally, sore spots may be needled as well. With the IT band there is often one at the outer knee.',
    basis: 'traditional',
  },
])

const pullOnTheBand = 'Muscles that pull on the band'
const steadyTheHip = 'Muscles that steady the hip'
const underTheBand = 'Under the band'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-tensor-fasciae-latae'),
    why: 'Its fibers run straight into the top of the band. Pain from it can be felt down the outer thigh to the knee.',
    group: pullOnTheBand,
  },
  {
    triggerPoint: reference('trigger-gluteus-medius'),
    why: 'It lies at the side of the hip. When it tires, that can add to the pain of the IT band.',
    group: steadyTheHip,
  },
  {
    triggerPoint: reference('trigger-gluteus-minimus'),
    why: 'It lies under the gluteus medius and its pain can run down the leg as far as the calf.',
    group: steadyTheHip,
  },
  {
    triggerPoint: reference('trigger-vastus-lateralis'),
    why: 'It fills the outer thigh beneath the band. Its pain is felt along the outer thigh and at the outer edge of the kneecap.',
    group: underTheBand,
  },
])
