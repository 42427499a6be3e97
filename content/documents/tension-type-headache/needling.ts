import {reference, typed} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    'First we go through the warning signs on this page with you. A headache that is sudden or has changed belongs to a doctor.',
  ),
  paragraph(
    strong('What to expect, and what not.'),
    ' The goal is fewer headache days. It is not to take away the headache of the moment. Acupuncture has been studied for this goal. For dry needling we have no study of this headache to show you.',
  ),
  paragraph(
    'If you are pregnant, a headache is a reason to see a doctor today. LI4, a point on the hand, is left out in pregnancy.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'Thin needles go to the head, the base of the skull, the hands and wrists, and the feet.',
      ),
      paragraph(
        'Acupuncture may bring fewer headaches. A review of 12 trials compared it with usual care and found a large gap: 48 in 100 people did well with it, 17 in 100 without. Compared with sham needling the gap was small: 52 against 43 in 100.',
        cite('linde2016'),
      ),
      paragraph(
        'One trial of 409 people found no clear difference from sham by its main measure.',
        cite('endres2007'),
        ' So real needles seem to add something, but less than the first numbers suggest.',
      ),
    ],
    technique: 'Thin needles at the head, the base of the skull, the wrist and hand, and the foot',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'We press on the muscles of the temples, the neck and the shoulders. If a spot brings on the headache that you know, we may put a thin needle in it. The aim is to relax the muscle and so to calm the pain it sends to the head.',
      ),
      paragraph(
        'Whether this changes tension-type headache is uncertain, since no study on this page looked at it. Please weigh that when you choose.',
      ),
      paragraph(
        'The top of the lung is near the shoulder, so a needle there takes great care. If your chest hurts or you are short of breath afterward, call 911.',
      ),
    ],
    technique: 'A thin needle into trigger points of the temple, neck and shoulder muscles',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-gb20'),
    why: 'In the hollows below the skull. Traditionally used for headache.',
    basis: 'traditional',
  },
  {
    point: reference('point-gv20'),
    why: 'On the crown of the head. Traditionally used when the head hurts.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-hn5'),
    why: 'At the temple. Traditionally used for pain in the head.',
    basis: 'traditional',
  },
  {
    point: reference('point-li4'),
    why: 'On the hand. Traditionally used for headache from afar. Left out in pregnancy.',
    basis: 'traditional',
  },
  {
    point: reference('point-te5'),
    why: 'On the back of the forearm. Traditionally one of the points for headache.',
    basis: 'traditional',
  },
  {
    point: reference('point-lr3'),
    why: 'On the foot. Traditionally needled for headache together with points on the head.',
    basis: 'traditional',
  },
])

const head = 'Head'
const neckAndShoulder = 'Neck and shoulder'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-temporalis'),
    why: 'The muscle of the temple. Its pain may be felt in the head, close by.',
    group: head,
  },
  {
    triggerPoint: reference('trigger-suboccipitals'),
    why: 'They sit where the skull rests on the neck, and their pain can run over the head as far as the eye.',
    group: neckAndShoulder,
  },
  {
    triggerPoint: reference('trigger-upper-trapezius'),
    why: 'Its pain can climb the neck to the temple and feel just like this headache.',
    group: neckAndShoulder,
  },
  {
    triggerPoint: reference('trigger-sternocleidomastoid'),
    why: 'A muscle of the neck whose pain may be felt in the head.',
    group: neckAndShoulder,
  },
])
