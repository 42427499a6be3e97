import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, typed, weakReference} from '../../document.ts'
import {paragraph} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Tension-type headache: the research is about preventing attacks, with acupuncture only. */
export const tensionTypeHeadache: SourceDocument = {
  _id: 'condition-tension-type-headache',
  _type: 'condition',
  title: 'Tension-type headache',
  slug: slug('tension-type-headache'),
  heading: 'Tension-type headache: acupuncture and dry needling in New York',
  aliases: ['Tension headache', 'TTH'],
  lede: 'Tension-type headache is a mild to moderate, pressing pain on both sides of the head that can last from half an hour to a week.',
  metaDescription:
    'Tension-type headache: signs, warning signs, usual care, and what trials of acupuncture found against usual care and against sham. Morningside Acupuncture, NYC.',
  bodyRegion: 'head',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'G44.209', label: 'Tension-type headache, kind not named'},
    {system: 'ICD-10-CM', code: 'G44.219', label: 'Episodic tension-type headache'},
    {system: 'ICD-10-CM', code: 'G44.229', label: 'Chronic tension-type headache'},
    {system: 'MeSH', code: 'D018781', label: 'Tension-type headache'},
  ]),
  overview: [
    paragraph(
      'This headache is felt on both sides of the head. It presses, and the pain is mild or moderate. The muscles around the skull may be tender, too.',
    ),
    paragraph(
      'One attack lasts from 30 minutes to 7 days. Walking about does not make it worse, and you do not throw up. If walking makes your headache worse, or you throw up, it may be of another kind.',
    ),
    paragraph(
      'Doctors speak of two kinds. In the episodic kind, the headache comes and goes. In the chronic kind, it is there on 15 days a month or more, for over three months. If yours is chronic, see a doctor before you come to us.',
    ),
  ],
  symptoms: [
    'Pain on both sides of the head',
    'A pressing feeling',
    'Mild or moderate pain',
    'An attack that lasts from 30 minutes to 7 days',
    'Pain that walking does not make worse, and no vomiting',
    'Muscles around the skull that are sore to touch',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Call 911 now, or get someone to drive you to an emergency room.',
      signs: [
        'The headache comes on all of a sudden',
        'You also have signs from the brain or a nerve, such as weakness or numbness',
        'You have a fever and a stiff neck',
        'It started after a blow to the head or an accident',
      ],
    },
    {
      level: 'urgent',
      action: 'Get a doctor to see you today. Leave needles for later.',
      signs: [
        'You have a headache with a fever',
        'You are pregnant, and you have a headache',
        'You have a headache, and you have cancer or had it once',
        'This kind of headache is new to you, and you are over 65',
        'The pattern of your headaches has changed',
        'A doctor has seen a swelling at the back of your eye (papilledema)',
      ],
    },
    {
      level: 'routine',
      action: 'Make a visit with your doctor, or ask us if you are not sure.',
      signs: [
        'You have headaches on many days of the month',
        'You take pain relievers more and more often',
        'The headaches get in the way of work, school or rest',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'Stress',
      kind: 'riskFactor',
      text: [
        paragraph(
          'Stress can play a part in these headaches. That does not mean that the pain is made up.',
        ),
      ],
    },
    {
      title: 'Sore muscles around the skull',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'The muscles around the skull can be tender when someone presses on them. The medical words for this are pericranial tenderness.',
        ),
      ],
    },
    {
      title: 'Pain felt in another place',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'A tight spot in the top of the shoulder can be felt at the temple. Spots under the edge of the skull can be felt at the eye or the forehead. This pain can be much like the headache that you know.',
        ),
      ],
    },
  ]),
  conventionalNote: [
    paragraph(
      'There are two goals: to ease the headache that you have now, and to have fewer of them. What research there is on acupuncture is about the second. If a doctor has given you a medicine, do not change it because of us.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {
      treatment: reference('treatment-pain-relievers'),
      note: 'For the headache that you have now. Taken too often, they can cause headaches of their own.',
    },
    {treatment: reference('treatment-relaxation-training')},
    {treatment: reference('treatment-physical-therapy')},
    {
      treatment: reference('treatment-preventive-medicine'),
      note: 'Ask your doctor whether one is meant for headaches like yours.',
    },
  ]),
  differentials: typed('differential', [
    {
      name: 'Migraine',
      sign: 'If walking makes the pain worse or you throw up, that does not fit a tension-type headache. A doctor can find out whether it is a migraine.',
    },
    {
      name: 'Headache that starts in the neck (cervicogenic headache)',
      sign: 'It may feel alike, but its source is in the neck. An examination of the neck is needed to tell.',
    },
    {
      name: 'Headache from too much pain medicine',
      sign: 'It comes from taking pain relievers too often. Count the days on which you take one, and tell a doctor.',
    },
    {
      condition: weakReference('condition-neck-pain'),
      name: 'Neck pain',
      sign: 'The ache is in the neck, even if it spreads to the head.',
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
    heading: 'Tell us about your headaches',
    text: 'The first visit is there to understand them: a full evaluation, then a plan for you. It is a good idea to bring a list of the days on which your head hurt.',
    bookLabel: 'Book a first visit',
    callLabel: 'Call or text us',
  },
  sampleContent: true,
}
