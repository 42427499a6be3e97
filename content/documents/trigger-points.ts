import type {SourceDocument} from '../document.ts'
import {slug, typed} from '../document.ts'

/** What an author says about a muscle; its id and address are made from its plain name. */
interface MuscleWords {
  id: string
  muscle: string
  latinName: string
  region: 'head' | 'neck' | 'elbow' | 'back' | 'hip' | 'foot'
  /** Where pain is felt. */
  referral: string
  /** Left out where it could not be checked. */
  nerve?: string
  /** In the UBERON anatomy ontology. */
  uberon?: string
}

function trigger({id, muscle, latinName, uberon, ...words}: MuscleWords): SourceDocument {
  const name = muscle.replace(/ \(.*\)$/, '')
  return {
    _id: `trigger-${id}`,
    _type: 'triggerPoint',
    muscle,
    latinName,
    slug: slug(id),
    ...words,
    anatomy: typed('anatomyTerm', [
      {name: name.endsWith('muscles') ? name : `${name} muscle`, uberon},
    ]),
  }
}

const hipAndThigh = [
  trigger({
    id: 'rectus-femoris',
    muscle: 'Rectus femoris',
    latinName: 'Musculus rectus femoris',
    region: 'hip',
    referral: 'Pain is felt at the kneecap and deep inside the knee.',
    nerve: 'Femoral nerve (L2–L4)',
  }),
  trigger({
    id: 'vastus-medialis',
    muscle: 'Vastus medialis',
    latinName: 'Musculus vastus medialis',
    region: 'hip',
    referral:
      'Pain is felt at the front and inner side of the knee. The knee may seem to give way.',
    nerve: 'Femoral nerve',
  }),
  trigger({
    id: 'vastus-lateralis',
    muscle: 'Vastus lateralis',
    latinName: 'Musculus vastus lateralis',
    region: 'hip',
    referral:
      'Pain is felt along the outer thigh, at the outer edge of the kneecap and behind the knee.',
    nerve: 'Femoral nerve',
  }),
  trigger({
    id: 'gluteus-medius',
    muscle: 'Gluteus medius',
    latinName: 'Musculus gluteus medius',
    region: 'hip',
    referral:
      'Pain is felt in the low back, at the base of the spine and the joints beside it, and in the outer buttock.',
    nerve: 'Superior gluteal nerve (L4–S1)',
  }),
  trigger({
    id: 'gluteus-minimus',
    muscle: 'Gluteus minimus',
    latinName: 'Musculus gluteus minimus',
    region: 'hip',
    referral: 'Pain runs down the leg as far as the calf.',
    nerve: 'Superior gluteal nerve',
  }),
  trigger({
    id: 'tensor-fasciae-latae',
    muscle: 'Tensor fasciae latae (TFL)',
    latinName: 'Musculus tensor fasciae latae',
    region: 'hip',
    referral:
      'Pain is felt in front of the bony point at the side of the hip, and down the outer thigh to the knee.',
    nerve: 'Superior gluteal nerve',
    uberon: 'UBERON:0001376',
  }),
]

const legAndFoot = [
  trigger({
    id: 'soleus',
    muscle: 'Soleus (lower calf)',
    latinName: 'Musculus soleus',
    region: 'foot',
    referral: 'Pain is felt at the heel and at the lower end of the Achilles tendon.',
    nerve: 'Tibial nerve (S1–S2)',
  }),
  trigger({
    id: 'gastrocnemius',
    muscle: 'Gastrocnemius (inner part of the calf)',
    latinName: 'Musculus gastrocnemius',
    region: 'foot',
    referral: 'Pain is felt in the arch on the inner side of the foot.',
    nerve: 'Tibial nerve',
  }),
  trigger({
    id: 'quadratus-plantae',
    muscle: 'Quadratus plantae (sole)',
    latinName: 'Musculus quadratus plantae',
    region: 'foot',
    referral: 'Pain is felt under the heel.',
  }),
  trigger({
    id: 'abductor-hallucis',
    muscle: 'Abductor hallucis (inner edge of the foot)',
    latinName: 'Musculus abductor hallucis',
    region: 'foot',
    referral: 'Pain is felt at the inner side of the heel and along the instep.',
  }),
]

const arm = [
  trigger({
    id: 'supinator',
    muscle: 'Supinator',
    latinName: 'Musculus supinator',
    region: 'elbow',
    referral:
      'Pain is felt at the outer knob of the elbow and in the web between thumb and index finger.',
    nerve: 'Deep branch of the radial nerve (C6)',
  }),
  trigger({
    id: 'extensor-carpi-radialis-brevis',
    muscle: 'Extensor carpi radialis brevis (ECRB)',
    latinName: 'Musculus extensor carpi radialis brevis',
    region: 'elbow',
    referral: 'Pain is felt at the outer elbow. It can feel just like the pain of tennis elbow.',
    nerve: 'Deep branch of the radial nerve (C7–C8)',
    uberon: 'UBERON:0001525',
  }),
  trigger({
    id: 'extensor-digitorum',
    muscle: 'Extensor digitorum',
    latinName: 'Musculus extensor digitorum',
    region: 'elbow',
    referral: 'Pain is felt at the outer elbow. It can feel just like the pain of tennis elbow.',
    nerve: 'Posterior interosseous nerve, a branch of the radial nerve (C7–C8)',
  }),
  trigger({
    id: 'brachioradialis',
    muscle: 'Brachioradialis',
    latinName: 'Musculus brachioradialis',
    region: 'elbow',
    referral:
      'Pain is felt along the outer forearm, as far as the web between thumb and index finger.',
    nerve: 'Radial nerve (C5–C6)',
  }),
]

const back = [
  trigger({
    id: 'quadratus-lumborum',
    muscle: 'Quadratus lumborum (QL)',
    latinName: 'Musculus quadratus lumborum',
    region: 'back',
    referral:
      'Pain is felt where the spine meets the pelvis, in the lower buttock, in the groin and at the side of the hip.',
  }),
  trigger({
    id: 'iliocostalis-lumborum',
    muscle: 'Iliocostalis lumborum',
    latinName: 'Musculus iliocostalis lumborum',
    region: 'back',
    referral: 'Pain is felt in the low back and the lower part of the buttock.',
    nerve: 'Branches of the spinal nerves to the back (dorsal rami)',
  }),
  trigger({
    id: 'multifidus',
    muscle: 'Multifidus (lowest part, at S1)',
    latinName: 'Musculus multifidus',
    region: 'back',
    referral: 'Pain is felt in the low back, the buttock and the back of the thigh.',
  }),
]

const headAndNeck = [
  trigger({
    id: 'upper-trapezius',
    muscle: 'Upper trapezius',
    latinName: 'Musculus trapezius',
    region: 'neck',
    referral:
      'Pain is felt at the back and side of the neck, behind the ear and at the temple. It can feel like a tension-type headache.',
    nerve: 'Accessory nerve (CN XI)',
    uberon: 'UBERON:0002380',
  }),
  trigger({
    id: 'levator-scapulae',
    muscle: 'Levator scapulae',
    latinName: 'Musculus levator scapulae',
    region: 'neck',
    referral: 'Pain is felt in the neck.',
    nerve: 'Dorsal scapular nerve and nerves from C3–C4',
  }),
  trigger({
    id: 'suboccipitals',
    muscle: 'Suboccipital muscles',
    latinName: 'Musculi suboccipitales',
    region: 'neck',
    referral: 'Pain runs from the back of the head to the eye and the forehead.',
    nerve: 'Suboccipital nerve (C1)',
  }),
  trigger({
    id: 'temporalis',
    muscle: 'Temporalis',
    latinName: 'Musculus temporalis',
    region: 'head',
    referral: 'Pain is felt in the head, near the muscle.',
    nerve: 'Third branch of the trigeminal nerve (V3)',
    uberon: 'UBERON:0001598',
  }),
  trigger({
    id: 'sternocleidomastoid',
    muscle: 'Sternocleidomastoid (SCM)',
    latinName: 'Musculus sternocleidomastoideus',
    region: 'neck',
    referral: 'Pain is felt in the head.',
    nerve: 'Accessory nerve (CN XI)',
  }),
]

/** The muscles of the sample's pages, with where their trigger points send pain. */
export const triggerPoints: SourceDocument[] = [
  ...headAndNeck,
  ...arm,
  ...back,
  ...hipAndThigh,
  ...legAndFoot,
]
