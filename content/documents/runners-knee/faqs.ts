import type {SourceDocument} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

export const faqs: SourceDocument[] = [
  {
    _id: 'faq-runners-knee-symptoms',
    _type: 'faq',
    question: 'What does runner’s knee usually feel like?',
    answer: [
      paragraph(
        'It is often a dull ache around or behind the kneecap. Running, squatting, walking down stairs or sitting for a long time can bring it on. The knee may grind or pop at times, and it may feel stiff.',
        cite('bump2023'),
      ),
      paragraph(
        'A hot, red knee with a fever is an emergency: call 911 or go to the emergency room. If you cannot walk on the leg, or the knee is locked, see a doctor today.',
      ),
    ],
  },
  {
    _id: 'faq-runners-knee-alignment',
    _type: 'faq',
    question: 'Can needling change how my knee lines up?',
    answer: [
      paragraph(
        'That is uncertain. The aim is to ease tight muscles that pull on the kneecap. But the results that we cite are about pain and function, not about how the knee lines up.',
        cite('dnpfp2025', 'espi2017'),
      ),
      paragraph(
        'Weak muscles at the thigh and hip, and the way the foot lands, can add to the problem.',
        cite('bump2023'),
        ' Strength exercises and shoe inserts are meant for those.',
      ),
    ],
  },
  {
    _id: 'faq-runners-knee-sessions',
    _type: 'faq',
    question: 'How many sessions will I need?',
    answer: [
      paragraph(
        'Nobody can tell you an exact number, and the studies do not settle it. In one trial, three sessions of dry needling on top of a therapy program made no clear difference.',
        cite('espi2017'),
        ' In people with osteoarthritis, which is another condition, acupuncture did better when it went on for more than four weeks.',
        cite('manyanga2014'),
      ),
      paragraph(
        'Your first visit ends with a plan made for you. Ask us then how we will both see if it is working, and when we would stop.',
      ),
    ],
  },
  {
    _id: 'faq-runners-knee-with-other-care',
    _type: 'faq',
    question: 'Can I combine needling with physical therapy and orthotics?',
    answer: [
      paragraph(
        'Yes, needling can go alongside them. Keep doing your exercises and wearing your shoe inserts. Tell us and your physical therapist what the other one is doing.',
      ),
      paragraph(
        'Whether needling adds something is less clear. A review found that dry needling may ease pain more when it comes with exercise. The same review found no gain when it was added to a mixed program of care.',
        cite('dnpfp2025'),
        ' One trial of such a program found no clear difference either.',
        cite('espi2017'),
      ),
    ],
  },
  {
    _id: 'faq-runners-knee-long-term',
    _type: 'faq',
    question: 'Does the benefit last?',
    answer: [
      paragraph(
        'For runner’s knee that is uncertain. One trial looked at people after three months and found no clear difference between those who had dry needling and those who did not.',
        cite('espi2017'),
        ' A review of dry needling for many kinds of pain found a benefit early on, but no clear difference after 6 to 12 months.',
        cite('gattie2017'),
      ),
      paragraph('Whatever you choose, please keep up your strength exercises.'),
    ],
  },
]
