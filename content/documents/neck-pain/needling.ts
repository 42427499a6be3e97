import {reference, typed} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    'Before any needle, we want to know how your neck pain began and whether any warning sign is there. If one is, you need a doctor first.',
  ),
  paragraph(
    strong('Care around the neck and the shoulders.'),
    ' Arteries, the spinal cord and the top of the lungs are not far away. A needle that goes wrong near the shoulder can make a lung collapse. If your chest hurts or you are short of breath after needling, call 911.',
  ),
  paragraph(
    'Tell us if you are pregnant: GB21, on top of the shoulder, is then left out. Tell us if you take blood thinners, too.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'Some needles go to the neck and the upper back. Others go to the hand, far from the sore place.',
      ),
      paragraph(
        'Compared with usual care, acupuncture may make neck pain a little easier to live with. A trial of 517 people saw this after 12 months.',
        cite('macpherson2015'),
        ' Compared with a placebo, the picture is less good. A smaller trial found a difference, but it was not large enough to matter to patients.',
        cite('white2004'),
      ),
    ],
    technique: 'Thin needles at the neck, the top of the back and the hand',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'With our fingers we search the muscles of your neck and shoulders for spots that bring on the pain you know. We then place a thin needle in them, away from the lungs and the large vessels.',
      ),
      paragraph(
        'A review of 28 studies found that dry needling may lower neck pain right away and for a short time, when held against sham, placebo or waiting. Held against other physical therapy, it was no better. How far people could turn the head did not change.',
        cite('navarro2020neck'),
      ),
    ],
    technique: 'A thin needle into trigger points of the neck and shoulder muscles',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-gb20'),
    why: 'Under the edge of the skull. Traditionally used for a sore neck.',
    basis: 'traditional',
  },
  {
    point: reference('point-bl10'),
    why: 'Traditionally used for pain high up in the neck.',
    basis: 'traditional',
  },
  {
    point: reference('point-gb21'),
    why: 'On the ridge of the shoulder. Traditionally used for neck pain. It lies over the top of the lung, so it needs great care, and it is left out in pregnancy.',
    basis: 'traditional',
  },
  {
    point: reference('point-gv14'),
    why: 'Where the neck meets the back. Traditionally needled for an aching neck.',
    basis: 'traditional',
  },
  {
    point: reference('point-si3'),
    why: 'On the edge of the hand. Traditionally used for the neck from afar.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-ue8'),
    why: 'On the back of the hand. Traditionally another far point for the neck.',
    basis: 'traditional',
  },
])

const shoulderToNeck = 'From the shoulder to the neck'
const skullToNeck = 'From the skull to the neck'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-upper-trapezius'),
    why: 'It runs from the neck to the shoulder and can send pain up to the temple.',
    group: shoulderToNeck,
  },
  {
    triggerPoint: reference('trigger-levator-scapulae'),
    why: 'It runs from the shoulder blade to the side of the neck. Its pain may be felt right there.',
    group: shoulderToNeck,
  },
  {
    triggerPoint: reference('trigger-suboccipitals'),
    why: 'Small muscles just below the skull. They can make the back of the head ache.',
    group: skullToNeck,
  },
  {
    triggerPoint: reference('trigger-sternocleidomastoid'),
    why: 'The strong cord at the side of the neck. Its pain may be felt in the head.',
    group: skullToNeck,
  },
])
