import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed, weakReference} from '../../document.ts'
import {cite, paragraph, strong} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Iliotibial band syndrome: a cause still argued over, and one very small trial of needling. */
export const iliotibialBandSyndrome: SourceDocument = {
  _id: 'condition-iliotibial-band-syndrome',
  _type: 'condition',
  title: 'Iliotibial band syndrome',
  slug: slug('iliotibial-band-syndrome'),
  heading: 'Iliotibial band syndrome: acupuncture and dry needling in New York',
  aliases: ['IT band syndrome', 'ITBS', 'ITB friction syndrome'],
  lede: 'Iliotibial band syndrome is pain on the outer side of the knee that tends to come on late in a run.',
  metaDescription:
    'IT band syndrome: signs, possible causes, when to get help, usual care, and what studies show about dry needling and acupuncture. Morningside, NYC.',
  bodyRegion: 'knee',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M76.30', label: 'Leg not specified'},
    {system: 'ICD-10-CM', code: 'M76.31', label: 'Right leg'},
    {system: 'ICD-10-CM', code: 'M76.32', label: 'Left leg'},
  ]),
  overview: [
    paragraph(
      'A long, flat band of tough tissue runs down the outside of your thigh, from the hip to just below the knee. It is called the iliotibial band, or IT band.',
    ),
    paragraph(
      strong('The pain keeps to a pattern.'),
      ' You set off without trouble. Late in the run, the outside of the knee begins to hurt. Going downhill or using stairs makes it worse. The knee does not lock.',
    ),
    paragraph(
      'The sore place is where the band passes over a bony knob at the lower end of the thigh bone. Some people feel the pain farther up as well, along the thigh or at the hip.',
    ),
  ],
  symptoms: [
    'Pain on the outer side of the knee when you run',
    'Pain that starts late in a run rather than with the first steps',
    'More pain when you go downhill or use stairs',
    'A tender spot over the bony knob at the outer side of the knee',
    'Pain that spreads up the outer thigh to the hip',
    'A knee that hurts but does not lock',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Call 911, or have someone drive you to an emergency room.',
      signs: [
        'The knee is hot and red, and you have a fever',
        'After a fall or a blow, a bone may be broken or the knee has slipped out of place',
        'The leg below the knee is cold, pale or numb',
      ],
    },
    {
      level: 'urgent',
      action:
        'See a doctor today. We do not needle a knee like this until a doctor has checked it.',
      signs: [
        'You cannot walk',
        'The knee will not move, or it is stuck halfway (locked)',
        'A tendon at the knee may have torn',
        'The knee hurts at night, or you lose weight and do not know why',
      ],
    },
    {
      level: 'routine',
      action: 'Ask your doctor, a physical therapist or us for a visit.',
      signs: [
        'The outer side of your knee hurts whenever you run',
        'You have run less for a while, and the pain still comes back',
        'Stairs hurt as well',
        'You are not sure that it is the IT band',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'A band pressed against the bone',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'When the knee is slightly bent, at about 30 degrees, the band and the bony knob may trouble each other. Two ideas compete. One says that the band rubs over the bone. The other says that it presses on what lies below it. Experts have not settled which is right.',
        ),
      ],
    },
    {
      title: 'Tired muscles at the side of the hip',
      kind: 'riskFactor',
      text: [
        paragraph(
          'The gluteus medius is a muscle at the side of the hip. When it tires, that can add to the pain at the outer knee.',
        ),
      ],
    },
    {
      title: 'How the leg moves from side to side',
      kind: 'riskFactor',
      text: [
        paragraph(
          'Seen from the front, a runner’s hip and knee move inward and outward with each step. This movement may play a part.',
        ),
      ],
    },
    {
      title: 'Uneven ground',
      kind: 'riskFactor',
      text: [paragraph('Running on uneven ground can add to this pain. Tell us where you run.')],
    },
  ]),
  conventionalNote: [
    paragraph(
      'Most care for the IT band does without surgery. A review of such care in runners found that exercise for the side of the hip was studied most. The studies differed too much to say how well each kind of care works.',
      cite('sanchez2024'),
    ),
    paragraph(
      'If we needle, it is on top of this care. Tell your doctor or physical therapist about it, and go on with what they have planned.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {
      treatment: reference('treatment-activity-modification'),
      note: 'For the IT band that can mean shorter runs and less downhill.',
    },
    {
      treatment: reference('treatment-physical-therapy'),
      note: 'The heart of it here is strength at the side of the hip (the hip abductors).',
    },
    {treatment: reference('treatment-stretching')},
    {treatment: reference('treatment-corticosteroid-injection')},
    {
      treatment: reference('treatment-surgery'),
      note: 'Only for pain of the IT band that has stayed in spite of all other care.',
    },
  ]),
  differentials: typed('differential', [
    {
      condition: weakReference('condition-runners-knee'),
      name: 'Runner’s knee (patellofemoral pain)',
      sign: 'The ache is at the front, around or behind the kneecap, and it is hard to point to one spot. Sitting for a long time can bring it on.',
    },
    {
      name: 'Tear of the outer meniscus',
      sign: 'The meniscus is a pad of cartilage inside the joint. The IT band does not lock the knee. If yours locks, see a doctor.',
    },
    {
      name: 'Sore hamstring tendon (biceps femoris tendinopathy)',
      sign: 'The source is the tendon of a muscle at the back of the thigh. Someone has to feel which of the two places is tender.',
    },
    {
      name: 'Injury of the outer ligament (lateral collateral ligament)',
      sign: 'This ligament joins the bones at the outer side of the knee. A doctor can examine whether it is hurt.',
    },
    {
      name: 'Stress fracture',
      sign: 'A fine crack in a bone. If one is suspected, a doctor should look before you run again.',
    },
  ]),
  approachNote,
  approach,
  points,
  triggerPoints,
  evidenceNote,
  evidence,
  faqs: references('faq-dry-needling-or-acupuncture', ...faqs.map((faq) => faq._id)),
  callToAction: {
    _type: 'callToActionOverride',
    heading: 'Bring us your running story',
    text: 'How far you get before it hurts tells us a lot. The first visit is a full evaluation, and you go home with a plan.',
    bookLabel: 'Book a visit for your knee',
    callLabel: 'Call or text about your knee',
  },
  sampleContent: true,
}
