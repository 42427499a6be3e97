import {reference, typed} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    strong('The plain truth first.'),
    ' Against usual care, acupuncture came out a little ahead for back pain.',
    cite('mu2020'),
    ' But in a trial of 638 people, pretend acupuncture did just as well as the real kind.',
    cite('cherkin2009'),
    ' So the gain may not come from the needles.',
  ),
  paragraph(
    'If you would still like to try it, we put it beside exercise and beside what your doctor advises. Bring a goal to your first visit, such as a longer walk, so that you can judge for yourself. If nothing changes that matters to you, that is a good reason to stop.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'We set thin needles beside your spine, at the back of the knee and at the ankle. We add spots in your back that are sore to touch.',
      ),
      paragraph(
        'Against usual care, acupuncture may lower back pain a little. A review of 33 studies put the gain at about 10 points out of 100, which its authors did not think large enough to matter much.',
        cite('mu2020'),
        ' Against pretend needling, a large trial found no gain at all.',
        cite('cherkin2009'),
      ),
    ],
    technique: 'Thin needles beside the lower spine, behind the knee and at the ankle',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'We feel for tight bands in the muscles beside your spine, at your flank and in your buttock. A thin needle goes into such a spot. The aim is to let the muscle relax, so that it sends out less pain.',
      ),
      paragraph(
        'It is uncertain whether this eases chronic low back pain. We cite no trial of dry needling in the low back alone. A review of many kinds of muscle and joint pain saw a gain at first and no clear one after 6 to 12 months.',
        cite('gattie2017'),
      ),
    ],
    technique: 'A thin needle into trigger points of the low back and the buttock',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-bl23'),
    why: 'Traditionally one of the main points for low back pain.',
    basis: 'traditional',
  },
  {
    point: reference('point-bl25'),
    why: 'Lies lower down on the same line. Traditionally added to the main points.',
    basis: 'traditional',
  },
  {
    point: reference('point-gv3'),
    why: 'On the middle line, between the points on both sides. Traditionally a main point for the low back.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-b2'),
    why: 'Best known by its Chinese name, Jiaji. Traditionally added to the main points for the back.',
    basis: 'traditional',
  },
  {
    point: reference('point-bl40'),
    why: 'Behind the knee, far from the sore place, yet traditionally a main point for the back.',
    basis: 'traditional',
  },
  {
    point: reference('point-ki3'),
    why: 'At the ankle. Traditionally used along with the points on the back.',
    basis: 'traditional',
  },
  {
    point: reference('point-ashi'),
    why: 'Sore spots themselves are traditionally used as points as well. We press along your back and you tell us which ones hurt.',
    basis: 'traditional',
  },
])

const besideTheSpine = 'Beside the spine'
const flankAndHip = 'Flank and hip'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-multifidus'),
    why: 'A muscle right beside the spine. Its pain can reach the back of the thigh.',
    group: besideTheSpine,
  },
  {
    triggerPoint: reference('trigger-iliocostalis-lumborum'),
    why: 'One of the long muscles along the spine. Its pain is felt in the low back and the buttock.',
    group: besideTheSpine,
  },
  {
    triggerPoint: reference('trigger-quadratus-lumborum'),
    why: 'It lies between the lowest rib and the pelvis. Its pain may be felt as far as the hip and the groin.',
    group: flankAndHip,
  },
  {
    triggerPoint: reference('trigger-gluteus-medius'),
    why: 'A hip muscle, but its pain can be felt in the low back. So we look there, too.',
    group: flankAndHip,
  },
])
