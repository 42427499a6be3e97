import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Chronic low back pain: tells at every turn what a result was compared with. */
export const chronicLowBackPain: SourceDocument = {
  _id: 'condition-chronic-low-back-pain',
  _type: 'condition',
  title: 'Chronic low back pain',
  slug: slug('chronic-low-back-pain'),
  heading: 'Chronic low back pain: acupuncture and dry needling in New York',
  aliases: ['Lumbago'],
  lede: 'Chronic low back pain is an ache or stiffness between the ribs and the buttocks that has lasted for more than three months.',
  metaDescription:
    'Chronic low back pain: signs, warning signs, usual care, and how acupuncture did against usual care and against pretend needling. Morningside Acupuncture, NYC.',
  bodyRegion: 'back',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M54.50', label: 'Low back pain, cause not named'},
    {system: 'ICD-10-CM', code: 'M54.51', label: 'Low back pain from the vertebrae'},
    {system: 'ICD-10-CM', code: 'M54.59', label: 'Other low back pain'},
    {system: 'ICD-10-CM', code: 'G89.29', label: 'Other chronic pain'},
    {system: 'MeSH', code: 'D017116', label: 'Low back pain'},
  ]),
  overview: [
    paragraph(
      'The low back is the part of your spine between the ribs and the buttocks. Its bones are called the lumbar vertebrae. Strong muscles run along both sides of them.',
    ),
    paragraph(
      'Doctors call back pain chronic when it goes on for more than three months. Chronic means long-lasting. The word says nothing about how bad the pain is, or about how much harm there is in your back.',
    ),
    paragraph(
      'Pain without one clear cause is called nonspecific low back pain. This page is about that kind. Sometimes there is an illness behind the pain that needs a doctor soon, so please read the warning signs below.',
    ),
  ],
  symptoms: [
    'An ache low in the back',
    'A stiff back',
    'Pain that changes with the load on your back',
    'Flare-ups, when it gets worse for a time',
    'Pain that has lasted for more than three months',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Call 911 or go to an emergency room at once. This cannot wait for needles.',
      signs: [
        'You are numb between your legs, where you would sit on a saddle',
        'Your bladder has changed: you cannot pass urine, or you cannot hold it',
        'A leg is weak, or both legs are',
        'The pain began with a hard fall, a crash or a heavy blow',
      ],
    },
    {
      level: 'urgent',
      action: 'Talk to a doctor today, and come to us only after that.',
      signs: [
        'You have a fever as well as back pain',
        'You have cancer now, or had it in the past',
        'You are losing weight and do not know why',
        'You inject drugs',
        'An illness or a medicine makes your immune system weak',
      ],
    },
    {
      level: 'routine',
      action: 'Make a visit with your doctor, with a physical therapist or with us.',
      signs: [
        'Your back keeps hurting, and none of the signs above fits',
        'Flare-ups keep you from what you want to do',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'Many things at once',
      kind: 'cause',
      text: [
        paragraph(
          'Long-lasting back pain seldom has one cause. Your body, your habits, your mood and your work can all have a share.',
        ),
      ],
    },
    {
      title: 'Too little movement',
      kind: 'riskFactor',
      text: [
        paragraph('Moving little can be one part of it. Exercise is one of the usual treatments.'),
      ],
    },
    {
      title: 'Low mood',
      kind: 'riskFactor',
      text: [
        paragraph(
          'How you feel can play a part in lasting pain. This does not mean that you imagine the pain. It means that care for the mind may be part of care for the back.',
        ),
      ],
    },
    {
      title: 'Your work',
      kind: 'riskFactor',
      text: [
        paragraph('The kind of work you do can have a share. Tell us what your day looks like.'),
      ],
    },
    {
      title: 'Tender spots in muscles',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'A tight spot in a muscle can hurt when someone presses on it. It can also send pain to another place. This is called referred pain. Spots in the back and the buttock can be felt across the low back, in the hip or in the groin.',
        ),
      ],
    },
  ]),
  conventionalNote: [
    paragraph(
      'Usual care for lasting back pain can work on body and mind. A guideline for US doctors from 2017 dealt with such care, without surgery.',
      cite('qaseem2017'),
      ' It recommended acupuncture, too. But it is past the date that it was meant for. We name it as history only, and no claim on this page rests on it.',
    ),
    paragraph(
      'Needles can be one part of a plan. They do not replace any of the care listed here, and they do not replace your doctor.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {treatment: reference('treatment-exercise')},
    {treatment: reference('treatment-rehabilitation-program')},
    {treatment: reference('treatment-cognitive-behavioral-therapy')},
    {treatment: reference('treatment-mindfulness')},
    {
      treatment: reference('treatment-yoga-and-tai-chi'),
      note: 'Tell the teacher about your back.',
    },
    {
      treatment: reference('treatment-manual-therapy'),
      note: 'For lasting back pain, manipulation is the kind that is meant here.',
    },
  ]),
  differentials: typed('differential', [
    {
      name: 'An irritated nerve root (radiculopathy)',
      sign: 'The source is a nerve where it leaves the spine. If a leg is weak, that is an emergency.',
    },
    {
      name: 'A narrow spinal canal (spinal stenosis)',
      sign: 'The space for the nerves in the spine has become too small. A doctor has to examine you to tell.',
    },
    {
      name: 'A broken vertebra',
      sign: 'A bone of the spine has cracked. Back pain that began with a fall, a crash or a blow is an emergency.',
    },
    {
      name: 'Inflammation of the spine (axial spondyloarthritis)',
      sign: 'An illness keeps the joints of the spine inflamed. Ask a doctor if you or we suspect this.',
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
    heading: 'Bring us your back and your questions',
    text: 'We start with a full evaluation, and you leave with a plan of your own. If your back needs a doctor first, we will say so.',
    bookLabel: 'Book a first visit',
    callLabel: 'Call or text us',
  },
  sampleContent: true,
}
