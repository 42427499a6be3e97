import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed} from '../../document.ts'
import {paragraph, strong} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Tennis elbow: reviews of dry needling find a short gain, the review of acupuncture no lasting one. */
export const tennisElbow: SourceDocument = {
  _id: 'condition-tennis-elbow',
  _type: 'condition',
  title: 'Tennis elbow',
  slug: slug('tennis-elbow'),
  heading: 'Tennis elbow: acupuncture and dry needling in New York',
  aliases: ['Lateral epicondylitis', 'Lateral elbow tendinopathy'],
  lede: 'Tennis elbow is pain on the outer side of the elbow that can spread down the forearm and make your grip weak.',
  metaDescription:
    'Tennis elbow: signs, what lies behind it, when to get help, usual care, and what studies show about dry needling and acupuncture. Morningside Acupuncture, NYC.',
  bodyRegion: 'elbow',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M77.10', label: 'Elbow not specified'},
    {system: 'ICD-10-CM', code: 'M77.11', label: 'Right elbow'},
    {system: 'ICD-10-CM', code: 'M77.12', label: 'Left elbow'},
    {system: 'MeSH', code: 'D013716', label: 'Tennis elbow'},
  ]),
  overview: [
    paragraph(
      'Feel for the bony bump on the outer side of your elbow. Several muscles of the back of the forearm start there. They bend your wrist and fingers back. In tennis elbow, the place where a tendon joins the bone is sore.',
    ),
    paragraph(
      strong('You do not have to play tennis to get it.'),
      ' Most people with it are between 35 and 60 years old, and the work that they do with their hands may play a part. The pain comes on little by little.',
    ),
    paragraph(
      'The pain may spread from the elbow down the forearm, and your grip may feel weak. Other things can cause pain in the same place, such as a squeezed nerve. An examination can tell them apart.',
    ),
  ],
  symptoms: [
    'A tender spot on or near the bony bump at the outer elbow',
    'Pain that spreads down the forearm',
    'A weak grip',
    'Pain when you bend your wrist back against something that resists',
    'Pain that came on little by little',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Get to an emergency room, or call 911. Please do not come to us first.',
      signs: [
        'The elbow is hot, and you have a fever',
        'You have just had a bad fall or an accident',
      ],
    },
    {
      level: 'urgent',
      action: 'Have a doctor or an urgent care clinic look at your arm today. Needling can wait.',
      signs: [
        'Your elbow has hurt since an injury',
        'Your hand or arm is getting weaker and weaker',
      ],
    },
    {
      level: 'routine',
      action: 'Arrange a visit with your doctor, a physical therapist or us.',
      signs: [
        'It hurts to grip, lift or work, and this does not settle',
        'Your grip is not as strong as it was',
        'You are not sure whether the pain comes from the elbow at all',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'A tendon that is sore where it meets the bone',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'One muscle has the most to do with it. Its long name is extensor carpi radialis brevis, or ECRB. It bends the wrist back. The trouble sits where its tendon grows into the bony bump of the elbow.',
        ),
      ],
    },
    {
      title: 'Load from work',
      kind: 'riskFactor',
      text: [
        paragraph(
          'The load that a job puts on the forearm can play a part. Many people call tennis elbow an overuse injury. Yet experts do not agree that overuse is the cause. So do not blame yourself.',
        ),
      ],
    },
    {
      title: 'The years between 35 and 60',
      kind: 'riskFactor',
      text: [paragraph('These are the years in which most people get it.')],
    },
    {
      title: 'Sore spots in the forearm muscles',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'A trigger point is a tight, tender spot in a muscle that can be felt as pain somewhere else. Spots in the muscles that bend the wrist and fingers back can bring on the same elbow pain that people know. That is the idea behind dry needling here.',
        ),
      ],
    },
  ]),
  conventionalNote: [
    paragraph(
      'Usual care has several parts, and surgery is a late step. We add needles to such a plan and do not replace it. Ask your doctor before you give up any part of it.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {
      treatment: reference('treatment-advice-and-education'),
      note: 'For the elbow this can be about the load on your arm at work.',
    },
    {treatment: reference('treatment-exercise')},
    {treatment: reference('treatment-forearm-strap')},
    {treatment: reference('treatment-pain-relievers')},
    {
      treatment: reference('treatment-surgery'),
      note: 'For tennis elbow it comes late.',
    },
  ]),
  differentials: typed('differential', [
    {
      name: 'Radial tunnel syndrome',
      sign: 'A nerve is squeezed in the forearm. The sorest place is about 5 centimeters (two inches) further down than in tennis elbow.',
    },
    {
      name: 'Worn elbow joint (osteoarthritis)',
      sign: 'Here it is the joint that is worn, not the place where a tendon joins the bone. An examination tells the two apart.',
    },
    {
      name: 'Inflamed elbow joint (arthritis)',
      sign: 'The joint is inflamed. If it is hot and you have a fever, go to an emergency room.',
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
    heading: 'Find out what your elbow needs',
    text: 'Show us which movements hurt. The first visit is a full evaluation, and it ends with a plan made for you.',
    bookLabel: 'Book an elbow visit',
    callLabel: 'Call or text about your elbow',
  },
  sampleContent: true,
}
