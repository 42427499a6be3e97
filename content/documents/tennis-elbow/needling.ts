import {reference, typed} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    'Before any needle we want to know what your elbow pain comes from. If we suspect a nerve or the joint, we ask you to see a doctor.',
  ),
  paragraph(
    'Then we talk about what needling can and cannot be expected to do. At best, it may bring some relief for a while.',
    cite('navarro2020le', 'ma2024'),
    ' Exercise stays part of the plan.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'A thin needle goes into sore, tight spots of the muscles that bend your wrist and fingers back and turn your palm up. The aim is to loosen the muscle and to ease the pain that it sends out.',
      ),
      paragraph(
        'Dry needling may ease the pain for a short time, and it may make the arm easier to use.',
        cite('navarro2020le'),
        ' A newer and larger review saw less pain within the first week. It saw no gain in pain after that.',
        cite('ma2024'),
      ),
    ],
    technique: 'A thin needle into trigger points in the forearm muscles',
    mechanism: 'Meant to loosen the forearm muscles and ease the pain that they send to the elbow',
  },
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'We choose points around the elbow, along the forearm and on the hand, and sore spots as well. They are thought to act on nerves and on blood flow close by.',
      ),
      paragraph(
        'Whether acupuncture does anything for tennis elbow is uncertain. A review of the trials found relief for less than a day, and nothing after 3 or 12 months. Its authors said that the evidence was not enough to judge.',
        cite('green2002'),
      ),
    ],
    technique: 'Thin needles around the elbow, along the forearm and on the hand',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-li11'),
    why: 'It lies at the outer end of the elbow crease. Traditionally used when the elbow hurts.',
    basis: 'traditional',
  },
  {
    point: reference('point-li10'),
    why: 'It lies in the forearm muscles, a little below LI11. Traditionally used for the elbow and the forearm.',
    basis: 'traditional',
  },
  {
    point: reference('point-li12'),
    why: 'It lies just above the bony bump that is sore. Traditionally used for pain at the outer elbow.',
    basis: 'traditional',
  },
  {
    point: reference('point-lu5'),
    why: 'It lies in the elbow crease, near an artery, so it is needled with care. Traditionally used for elbow pain.',
    basis: 'traditional',
  },
  {
    point: reference('point-li4'),
    why: 'On the hand. Traditionally used for the elbow from afar, and left out in pregnancy.',
    basis: 'traditional',
  },
  {
    point: reference('point-ashi'),
    why: 'Traditionally, you show us where it hurts and we treat there as well. At the elbow this is often close to the bony bump.',
    basis: 'traditional',
  },
])

const extensors = 'Back of the forearm'
const turners = 'Near the elbow'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-extensor-carpi-radialis-brevis'),
    why: 'Its tendon is the one that is most often sore in tennis elbow. Tender spots in it can bring on the pain that you know.',
    group: extensors,
  },
  {
    triggerPoint: reference('trigger-extensor-digitorum'),
    why: 'It straightens the fingers and starts at the same bony bump. Spots in it, too, can bring on the known pain.',
    group: extensors,
  },
  {
    triggerPoint: reference('trigger-supinator'),
    why: 'It turns your palm up. Pain from it is felt right at the outer elbow.',
    group: turners,
  },
  {
    triggerPoint: reference('trigger-brachioradialis'),
    why: 'It bends the elbow and lies along the outer forearm. Its pain runs down toward the thumb.',
    group: turners,
  },
])
