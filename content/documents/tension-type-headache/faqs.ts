import type {SourceDocument} from '../../document.ts'
import {bullets, cite, paragraph} from '../../rich-text.ts'

export const faqs: SourceDocument[] = [
  {
    _id: 'faq-tension-type-headache-or-migraine',
    _type: 'faq',
    question: 'How can I tell a tension-type headache from a migraine?',
    answer: [
      paragraph('Ask yourself these questions about your last attack:'),
      ...bullets(
        'Was it on both sides, and did it press? That fits a tension-type headache.',
        'Did walking make it worse, or did you throw up? That does not fit.',
      ),
      paragraph('A doctor can tell you which kind you have.'),
    ],
  },
  {
    _id: 'faq-tension-type-headache-now',
    _type: 'faq',
    question: 'Can needles stop a headache that I have right now?',
    answer: [
      paragraph(
        'We cannot say. The research that we cite is about having fewer headaches, not about ending one.',
        cite('linde2016'),
        ' If this one came on all of a sudden, do not call us: call 911.',
      ),
    ],
  },
  {
    _id: 'faq-tension-type-headache-sham',
    _type: 'faq',
    question: 'Is it all in the mind, if pretend needles do nearly as well?',
    answer: [
      paragraph(
        'No, your pain is real, and so is the relief that people feel. But much of it came with pretend needles as well. In a review of 12 trials, 52 in 100 people did well with real needles and 43 in 100 with sham.',
        cite('linde2016'),
        ' In one trial of 409 people, the difference in the main result could have been chance.',
        cite('endres2007'),
      ),
    ],
  },
  {
    _id: 'faq-tension-type-headache-medicine',
    _type: 'faq',
    question: 'Should I stop my headache medicine when I start acupuncture?',
    answer: [
      paragraph(
        'Not on your own, and not because of us. Talk to the doctor who gave it to you. If you buy pain relievers yourself and take them on many days, a doctor should know that as well, since too much of them can cause headaches.',
      ),
    ],
  },
  {
    _id: 'faq-tension-type-headache-tracking',
    _type: 'faq',
    question: 'How will I know whether it works for me?',
    answer: [
      paragraph(
        'Count. Write down each day with a headache, and what you took for it, for some weeks before your first visit and then all along. Compare a month before with a month after. If the number of days is the same, the needles are not doing enough for you.',
      ),
      paragraph(
        'We cannot tell you ahead of time how many visits that will take. Your plan comes out of your first visit, so that is the time to ask.',
      ),
    ],
  },
]
