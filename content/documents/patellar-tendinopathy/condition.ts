import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed, weakReference} from '../../document.ts'
import {paragraph, strong} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Patellar tendinopathy: no trial of needling is known to us, and the page says so first. */
export const patellarTendinopathy: SourceDocument = {
  _id: 'condition-patellar-tendinopathy',
  _type: 'condition',
  title: 'Patellar tendinopathy',
  slug: slug('patellar-tendinopathy'),
  heading: 'Patellar tendinopathy (jumper’s knee): acupuncture and dry needling in New York',
  aliases: ['Jumper’s knee', 'Patellar tendinitis'],
  lede: 'Patellar tendinopathy is pain at the lower tip of the kneecap, where the tendon begins, that shows up when you jump, run or squat.',
  metaDescription:
    'Jumper’s knee (patellar tendinopathy): signs, what adds to it, when to get help, usual care, and what is known about needling. Morningside Acupuncture, NYC.',
  bodyRegion: 'knee',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M76.50', label: 'Knee not specified'},
    {system: 'ICD-10-CM', code: 'M76.51', label: 'Right knee'},
    {system: 'ICD-10-CM', code: 'M76.52', label: 'Left knee'},
    {system: 'MeSH', code: 'D052256', label: 'Tendinopathy'},
  ]),
  overview: [
    paragraph(
      'A short, strong tendon joins your kneecap to your shin bone. It is the patellar tendon. Whenever you jump, land, run or rise from a squat, the muscles of your thigh pull on it to straighten the knee.',
    ),
    paragraph(
      strong('The pain has its place.'),
      ' It sits at the lower tip of the kneecap, and pressing the tendon there hurts. Jumping, running and squatting bring it on.',
    ),
    paragraph(
      'It is common in sports with a lot of jumping, and among the best players most of all. The name ends in “-pathy” because it means a tendon with a problem, whatever the reason. The older word “tendinitis” means an inflamed tendon.',
    ),
  ],
  symptoms: [
    'Pain at the lower tip of the kneecap',
    'A tendon that is tender when you press on it there',
    'Pain when you jump',
    'Pain when you run',
    'Pain when you squat',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Call 911 or get to an emergency room at once.',
      signs: [
        'You have a fever, and the knee is red and hot',
        'A bone may be broken, or the knee or the kneecap is out of its place',
        'Your foot or lower leg feels numb or looks pale, or it is cold to the touch',
      ],
    },
    {
      level: 'urgent',
      action: 'Let a doctor see the knee today.',
      signs: [
        'The tendon may have torn',
        'You cannot walk, or you cannot bend or straighten the knee',
        'The knee is locked: it is stuck in one position',
        'The pain is there at night, or you have lost weight for no reason',
      ],
    },
    {
      level: 'routine',
      action: 'See your doctor, a sports physical therapist or us.',
      signs: [
        'The tip of your kneecap hurts in every practice or game',
        'Squats hurt on days without sport as well',
        'You rested, it got better, and it came back as soon as you jumped again',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'Jumping, again and again',
      kind: 'cause',
      text: [
        paragraph(
          'Jumping loads this tendon. The pain is common in sports where people jump a lot.',
        ),
      ],
    },
    {
      title: 'A high jump',
      kind: 'riskFactor',
      text: [paragraph('It sounds unfair, but those who jump high get this pain more often.')],
    },
    {
      title: 'Hard ground',
      kind: 'riskFactor',
      text: [paragraph('Practice on a hard surface goes along with more of this pain.')],
    },
  ]),
  conventionalNote: [
    paragraph(
      'Usual care begins with relative rest and with exercises that load the tendon. Needling is no substitute for it, and you should not skip a loading session for a visit with us.',
    ),
    paragraph(
      'Doctors may also offer an injection. Ask what it may do for you and what its risks are.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {
      treatment: reference('treatment-activity-modification'),
      note: 'This is called relative rest. You cut down on jumps but go on moving.',
    },
    {
      treatment: reference('treatment-tendon-loading'),
      note: 'Ask a physical therapist to plan them for you.',
    },
    {treatment: reference('treatment-shock-wave-therapy')},
    {
      treatment: reference('treatment-surgery'),
      note: 'For this tendon it comes at the very end.',
    },
  ]),
  differentials: typed('differential', [
    {
      condition: weakReference('condition-runners-knee'),
      name: 'Runner’s knee (patellofemoral pain)',
      sign: 'The pain is spread out around or behind the kneecap. Sitting for a long time and walking down stairs bring it on, even without jumping.',
    },
    {
      condition: weakReference('condition-iliotibial-band-syndrome'),
      name: 'Iliotibial band syndrome',
      sign: 'The pain is at the outer side of the knee, away from the kneecap, and starts late in a run.',
    },
    {
      name: 'Sore fat pad below the kneecap',
      sign: 'A soft cushion near the tendon is sore, not the tendon itself. An examination has to tell which.',
    },
    {
      name: 'Sore tendon above the kneecap (quadriceps tendon)',
      sign: 'This tendon lies above the kneecap, not below it.',
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
    heading: 'Thinking about needling for your tendon?',
    text: 'Come in for a full evaluation first. We tell you honestly whether we think needling has a place next to your training, and you get a plan either way.',
    bookLabel: 'Book an evaluation',
    callLabel: 'Call or text with a question',
  },
  sampleContent: true,
}
