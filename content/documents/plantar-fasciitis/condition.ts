import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed} from '../../document.ts'
import {paragraph, strong} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Plantar fasciitis: much usual care, one sham-controlled trial of needling, its effect small. */
export const plantarFasciitis: SourceDocument = {
  _id: 'condition-plantar-fasciitis',
  _type: 'condition',
  title: 'Plantar fasciitis',
  slug: slug('plantar-fasciitis'),
  heading: 'Plantar fasciitis: acupuncture and dry needling in New York',
  aliases: ['Plantar fasciosis', 'Jogger’s heel'],
  lede: 'Plantar fasciitis is a stabbing pain under the heel that is often worst with the first steps in the morning.',
  metaDescription:
    'Plantar fasciitis: signs, what adds to heel pain, when to get help, usual care, and what studies show about acupuncture and dry needling. Morningside, NYC.',
  bodyRegion: 'foot',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M72.2', label: 'Plantar fasciitis'},
    {system: 'MeSH', code: 'D036981', label: 'Plantar fasciitis'},
  ]),
  overview: [
    paragraph(
      'A strong band of tissue runs along the sole of your foot, from the heel bone to the toes. It is called the plantar fascia. In plantar fasciitis you feel pain under the inner side of the heel.',
    ),
    paragraph(
      strong('The pain has a daily rhythm.'),
      ' You get out of bed, and the first steps stab. After some walking it eases. Late in the day it is worse again. It can also hurt when you stand up after sitting.',
    ),
    paragraph(
      'About one person in three has it in both feet. It is most common between the ages of 40 and 60. Many things can make a heel sore, so it is worth having yours looked at before you choose a treatment.',
    ),
  ],
  symptoms: [
    'A stabbing pain under the inner side of the heel',
    'Pain with the first steps after you get up in the morning',
    'Pain again when you stand up after sitting for a while',
    'Pain that eases as you start to move, and is worse late in the day',
    'Pain when you walk barefoot',
    'Pain in one heel, or in both',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Call 911, or let somebody take you to an emergency room now.',
      signs: [
        'Your foot looks infected, and you feel very ill',
        'You have diabetes, and your foot looks infected',
      ],
    },
    {
      level: 'urgent',
      action: 'Get medical care today. Needling has to wait until a doctor has seen the foot.',
      signs: [
        'Your foot may be infected',
        'You have diabetes, and there is a wound on your foot, or the foot has changed',
        'You may have a blood clot in a vein of the leg (deep vein thrombosis)',
        'You have a lump in the foot that may be a tumor',
      ],
    },
    {
      level: 'routine',
      action:
        'Ask for a visit with your doctor, a foot doctor (podiatrist), a physical therapist or us.',
      signs: [
        'The first steps of the day keep hurting',
        'The pain keeps you from walking, work or sport',
        'You have diabetes and your heel hurts, even if the skin looks fine. See your doctor first',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'Inflamed or changed tissue',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'This pain has two names, plantar fasciitis and plantar fasciosis. The ending “-itis” stands for inflammation. The ending “-osis” stands for tissue that has changed.',
        ),
      ],
    },
    {
      title: 'Running, and hours on your feet',
      kind: 'riskFactor',
      text: [paragraph('Running can play a part. So can standing for much of the day.')],
    },
    {
      title: 'An ankle that bends up too little',
      kind: 'riskFactor',
      text: [
        paragraph(
          'In some people the foot cannot come up far toward the shin. Doctors call this equinus. It goes along with heel pain.',
        ),
      ],
    },
    {
      title: 'A flat foot, or a high arch',
      kind: 'riskFactor',
      text: [
        paragraph(
          'The shape of the foot can matter, both when the arch is flat and when it is high.',
        ),
      ],
    },
    {
      title: 'Body weight',
      kind: 'riskFactor',
      text: [
        paragraph(
          'A body mass index (BMI) over 25 goes along with this heel pain. BMI is a number worked out from your weight and height.',
        ),
      ],
    },
  ]),
  conventionalNote: [
    paragraph(
      'A needle does not replace any of the treatments below. If a doctor or a podiatrist has given you a plan, carry on with it and bring it to your first visit.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {
      treatment: reference('treatment-stretching'),
      note: 'Ask a physical therapist to show you how.',
    },
    {treatment: reference('treatment-nsaids')},
    {treatment: reference('treatment-orthotics')},
    {treatment: reference('treatment-night-splint')},
    {treatment: reference('treatment-corticosteroid-injection')},
  ]),
  differentials: typed('differential', [
    {
      name: 'Stress fracture of the heel bone',
      sign: 'The bone itself has a fine crack. The heel hurts here, too, so a doctor has to look for it.',
    },
    {
      name: 'Thin heel pad (fat-pad atrophy)',
      sign: 'The cushion under the heel has become thin. Whoever examines your heel can check for this.',
    },
    {
      name: 'Trapped nerve at the heel (Baxter’s nerve)',
      sign: 'Here the source is a small nerve, not the band under the foot. It takes an examination to find out.',
    },
    {
      name: 'Irritated nerve in the low back (S1 nerve root)',
      sign: 'The source is higher up, in the back. Tell us if your back troubles you, too.',
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
    heading: 'Have your heel looked at',
    text: 'We start with a full evaluation, and you leave with a plan of your own. Bring the shoes that you wear most.',
    bookLabel: 'Book a heel visit',
    callLabel: 'Call or text about your heel',
  },
  sampleContent: true,
}
