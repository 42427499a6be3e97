import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed, weakReference} from '../../document.ts'
import {paragraph} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Neck pain: nerves, arteries and the top of the lung lie near, so safety has a large part. */
export const neckPain: SourceDocument = {
  _id: 'condition-neck-pain',
  _type: 'condition',
  title: 'Neck pain',
  slug: slug('neck-pain'),
  heading: 'Neck pain: acupuncture and dry needling in New York',
  aliases: ['Cervicalgia'],
  lede: 'Neck pain is an ache or stiffness in the neck that can make it hard to turn your head and can spread to the head or the shoulders.',
  metaDescription:
    'Neck pain: signs, when to get help, usual care, safety of needles near the neck, and what trials found against usual care and placebo. Morningside Acupuncture, NYC.',
  bodyRegion: 'neck',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M54.2', label: 'Cervicalgia'},
    {system: 'MeSH', code: 'D019547', label: 'Neck pain'},
  ]),
  overview: [
    paragraph(
      'The neck is the top part of your spine, with its small joints and many muscles. Pain there can feel like an ache or like stiffness. It may be hard to turn your head.',
    ),
    paragraph(
      'Someone who has had a sore neck before may get it again. If it goes on for long, it is called chronic. Much of the research below is about pain of that kind.',
    ),
    paragraph(
      'Some signs need a doctor right away. Please read the warning signs on this page first.',
    ),
  ],
  symptoms: [
    'An ache in the neck',
    'A stiff neck',
    'Trouble turning the head',
    'Ache that spreads to the shoulders',
    'Ache that spreads to the head',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action:
        'Call 911 or have someone take you to an emergency room. Nobody should needle your neck now.',
      signs: [
        'It began with a crash, a fall or a blow',
        'You have a fever, and your neck is too stiff to bend',
        'The pain feels as if something tears, or you see double, or the room spins',
        'You walk unsteadily, or your bladder does not work as it did',
      ],
    },
    {
      level: 'urgent',
      action: 'Speak with a doctor today. We will gladly see you once the cause is clear.',
      signs: [
        'You have cancer or have had it',
        'You have a fever, or your neck is too stiff to bend',
      ],
    },
    {
      level: 'routine',
      action: 'Make a visit with a doctor, a physical therapist or our clinic.',
      signs: [
        'The ache does not settle',
        'You cannot turn your head far enough for daily life, such as driving',
        'The pain keeps coming back',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'Posture',
      kind: 'riskFactor',
      text: [
        paragraph(
          'The way you hold your head and neck can play a part. Tell us how you spend your day.',
        ),
      ],
    },
    {
      title: 'Stress',
      kind: 'riskFactor',
      text: [
        paragraph('Being under stress may add to a sore neck. The ache is no less real for that.'),
      ],
    },
    {
      title: 'Neck pain in the past',
      kind: 'riskFactor',
      text: [paragraph('If your neck has hurt before, it may be more likely to hurt again.')],
    },
    {
      title: 'Muscles that send pain elsewhere',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'A trigger point is a tight, sore spot in a muscle. In the neck and shoulder, such spots can be felt up the side of the neck, behind the ear, at the temple or at the eye. So the sore place and the source may lie apart.',
        ),
      ],
    },
  ]),
  conventionalNote: [
    paragraph(
      'Usual care is exercise, treatment by hand, and medicine for the pain. Needling can be added to these. If you are in treatment already, keep it up and tell us about it.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {treatment: reference('treatment-exercise')},
    {
      treatment: reference('treatment-manual-therapy'),
      note: 'For the neck, mobilization is the kind that is meant here.',
    },
    {treatment: reference('treatment-nsaids')},
  ]),
  differentials: typed('differential', [
    {
      name: 'A pinched nerve in the neck (cervical radiculopathy)',
      sign: 'A nerve is irritated where it leaves the spine of the neck. See a doctor before any needling.',
    },
    {
      name: 'Thoracic outlet syndrome',
      sign: 'Nerves or blood vessels are squeezed on their way from the neck to the arm. A doctor has to examine you to find it.',
    },
    {
      name: 'Arthritis of the neck',
      sign: 'The small joints of the neck are worn or inflamed. A doctor can look for this.',
    },
    {
      condition: weakReference('condition-tension-type-headache'),
      name: 'Tension-type headache',
      sign: 'The pain is in the head, not in the neck: it presses, and it is felt on both sides.',
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
    heading: 'Is your neck getting in your way?',
    text: 'Come in for a full evaluation, and go home with a plan that fits you. You can call or text us with questions before that.',
    bookLabel: 'Book a first visit',
    callLabel: 'Call or text us',
  },
  sampleContent: true,
}
