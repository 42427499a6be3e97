import {reference, typed} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'

export const approachNote = [
  paragraph(
    'We use acupuncture and dry needling together. Both use thin needles. Neither one takes the place of exercise, so please keep up yours.',
  ),
  paragraph(
    strong('What you should know first.'),
    ' Research on needling for runner’s knee is small and mixed. Two better-quality guidelines on this pain did not recommend dry needling.',
    cite('willy2019'),
    ' We tell you this so that you can decide for yourself.',
  ),
]

export const approach = typed('approach', [
  {
    treatment: reference('treatment-acupuncture'),
    text: [
      paragraph(
        'We place thin needles at points around your knee, on your inner thigh and at spots that feel tender. This is thought to act on nerves, on blood flow near the needle and on inflammation.',
      ),
      paragraph(
        'Whether acupuncture eases runner’s knee is uncertain. The nearest research that we cite was in people with osteoarthritis (worn joints). There it went with slightly less pain, but most of the trials had weak points.',
        cite('manyanga2014'),
      ),
    ],
    technique: 'Thin needles at points around the knee and on the inner thigh',
  },
  {
    treatment: reference('treatment-dry-needling'),
    text: [
      paragraph(
        'We look for tight, tender spots in the muscles of your thigh and hip, and place a thin needle in them. The aim is to ease tension in the muscle and the pain that it sends to the knee, and to even out the balance between muscles.',
      ),
      paragraph(
        'Dry needling may ease the pain of runner’s knee and may improve how well the knee works. A review of 12 studies found this, above all when people also did exercises.',
        cite('dnpfp2025'),
        ' But the same review saw no gain when it was added to shock wave therapy or to a mixed program of care. In one trial, adding three sessions of dry needling to such a program made no clear difference after three months.',
        cite('espi2017'),
      ),
    ],
    technique: 'A thin needle into trigger points in the thigh and hip muscles',
  },
])

export const points = typed('pointUse', [
  {
    point: reference('point-st35'),
    why: 'Traditionally used for pain around the kneecap and for how well the knee joint moves.',
    basis: 'traditional',
  },
  {
    point: reference('point-sp10'),
    why: 'Traditionally used to act on blood flow and inflammation.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-le5'),
    why: 'Often called by its Chinese name, Xiyan. Traditionally used for knee pain.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-le4'),
    why: 'The partner of ST35 on the inner side. Traditionally used for knee pain.',
    basis: 'traditional',
  },
  {
    point: reference('point-ex-le2'),
    why: 'Often called by its Chinese name, Heding. Traditionally used for knee pain.',
    basis: 'traditional',
  },
  {
    point: reference('point-ashi'),
    why: 'Traditionally, the places that hurt when pressed are needled too. Around your knee, we find them with you.',
    basis: 'traditional',
  },
])

const quadriceps = 'Front of the thigh (quadriceps)'
const hipAbductors = 'Side of the hip (hip abductors)'
const outerThigh = 'Outer thigh (tensor fasciae latae and iliotibial band)'

export const triggerPoints = typed('triggerPointUse', [
  {
    triggerPoint: reference('trigger-rectus-femoris'),
    why: 'This muscle pulls on the kneecap. If it is tense, it adds load there.',
    group: quadriceps,
  },
  {
    triggerPoint: reference('trigger-vastus-medialis'),
    why: 'It pulls on the inner side of the kneecap, so it shares in how the load is spread.',
    group: quadriceps,
  },
  {
    triggerPoint: reference('trigger-vastus-lateralis'),
    why: 'It pulls on the outer side of the kneecap, so it shares in how the load is spread.',
    group: quadriceps,
  },
  {
    triggerPoint: reference('trigger-gluteus-medius'),
    why: 'It keeps your hip steady and your leg in line when you run.',
    group: hipAbductors,
  },
  {
    triggerPoint: reference('trigger-gluteus-minimus'),
    why: 'It works together with the gluteus medius to keep your hip steady.',
    group: hipAbductors,
  },
  {
    triggerPoint: reference('trigger-tensor-fasciae-latae'),
    why: 'It pulls on the iliotibial band, the strong strip down the outside of your thigh. The band is not a muscle, so we look at the muscle that pulls on it. A tight band may add to pain and rubbing at the outer side of the knee.',
    group: outerThigh,
  },
])
