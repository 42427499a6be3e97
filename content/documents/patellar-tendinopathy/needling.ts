import {reference, typed} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    strong('To be plain with you:'),
    ' we cannot name a study that tested needling for this tendon. If you have not yet had a loading program with a physical therapist, that is the better place to begin.',
  ),
  paragraph(
    'If you come to us as well, we begin with a full evaluation. Tell us when you practice hard or play, since needling can leave some pain.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'We use points around the kneecap and just above and below it. They are chosen by tradition. They are thought to act on the nerves and the blood flow around the knee.',
      ),
      paragraph(
        'Whether this eases tendon pain is uncertain. For some other lasting pains, acupuncture has done better than no acupuncture, but tendons of the knee were not among them.',
        cite('vickers2018'),
      ),
    ],
    technique: 'Thin needles at points around, above and below the kneecap',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'Here the needle does not go into the tendon. It goes into tight, tender spots of the thigh muscle that pulls on the kneecap. Those spots can send pain to the front of the knee.',
      ),
      paragraph(
        'For jumper’s knee it is uncertain whether this does any good. The nearest results are from runner’s knee. There pain was lower with dry needling, but it brought nothing more when it was added to shock wave therapy or to a mixed program.',
        cite('dnpfp2025'),
      ),
    ],
    technique: 'A thin needle into trigger points of the thigh muscle, not into the tendon',
    mechanism:
      'Aimed at tight spots in the thigh muscle, and at the pain that they send to the knee',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-st34'),
    why: 'Traditionally used for a sore knee. It lies in the thigh muscle that pulls on the tendon.',
    basis: 'traditional',
  },
  {
    point: reference('point-st35'),
    why: 'It lies right beside the tendon, on the outer side. Traditionally used for pain in the knee.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-le4'),
    why: 'It lies on the other side of the tendon, across from ST35. Traditionally the two are used as a pair.',
    basis: 'traditional',
  },
  {
    point: reference('point-st36'),
    why: 'Traditionally added below the knee when the knee hurts.',
    basis: 'traditional',
  },
  {
    point: reference('point-sp9'),
    why: 'On the inner side of the leg. Traditionally one of the points for the knee.',
    basis: 'traditional',
  },
])

const thigh = 'Front of the thigh (quadriceps)'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-vastus-medialis'),
    why: 'Its sore spots are felt at the front and the inner side of the knee, not far from the tendon.',
    group: thigh,
  },
  {
    triggerPoint: reference('trigger-rectus-femoris'),
    why: 'It lies in the middle of the thigh. Pain from it is felt at the kneecap itself.',
    group: thigh,
  },
  {
    triggerPoint: reference('trigger-vastus-lateralis'),
    why: 'It is the outer part of the same muscle group, and all of them pull on this one tendon.',
    group: thigh,
  },
])
