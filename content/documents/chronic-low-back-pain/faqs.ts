import type {SourceDocument} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

export const faqs: SourceDocument[] = [
  {
    _id: 'faq-chronic-low-back-pain-sham',
    _type: 'faq',
    question: 'If pretend acupuncture did as well for backs, why do you offer the real kind?',
    answer: [
      paragraph(
        'That is a fair question. There was no difference between real and pretend acupuncture in that trial: with either, the backs of about 60 in 100 people improved. With usual care alone it was 39 in 100.',
        cite('cherkin2009'),
        ' So people did gain something, but it may not have come from the real needling.',
      ),
      paragraph(
        'A much larger set of data, on four kinds of lasting pain, did find real acupuncture ahead of sham. The gap was small.',
        cite('vickers2018'),
        ' You may find that worth a try, or you may not. Both are sound choices.',
      ),
    ],
  },
  {
    _id: 'faq-chronic-low-back-pain-rest',
    _type: 'faq',
    question: 'Should I rest my back or keep moving?',
    answer: [
      paragraph(
        'If none of the warning signs on this page fits, moving is part of the usual care: exercise is one of the treatments for lasting back pain. A physical therapist can show you how to begin.',
      ),
      paragraph('You may have some pain after needling. If it gets worse, call us.'),
    ],
  },
  {
    _id: 'faq-chronic-low-back-pain-sessions',
    _type: 'faq',
    question: 'How many visits does a sore back need?',
    answer: [
      paragraph(
        'The studies on this page do not name a number, so we will not make one up. The full evaluation at your first visit leads to a plan of your own. Ask us to put in it how you will tell that something has changed, and on which day we decide together whether to go on.',
      ),
    ],
  },
  {
    _id: 'faq-chronic-low-back-pain-lasting',
    _type: 'faq',
    question: 'Will the relief last?',
    answer: [
      paragraph(
        'Nobody can say for your back. In a large set of data on four kinds of lasting pain, the gain from acupuncture was about 15% smaller one year after treatment.',
        cite('vickers2018'),
        ' For dry needling, a review of many kinds of pain saw no clear gain after 6 to 12 months.',
        cite('gattie2017'),
      ),
    ],
  },
  {
    _id: 'faq-chronic-low-back-pain-leg',
    _type: 'faq',
    question: 'My pain runs down my leg. Can I still come?',
    answer: [
      paragraph(
        'See your doctor first, because a nerve may be irritated. If a leg is weak, if you are numb between the legs, or if your bladder has changed, go to an emergency room now. Do not book with us.',
      ),
      paragraph(
        'Once a doctor knows the cause, ask whether needling may go along with your care. The review of back pain on this page is about nonspecific pain, so it says little about pain from a nerve.',
        cite('mu2020'),
      ),
    ],
  },
]
