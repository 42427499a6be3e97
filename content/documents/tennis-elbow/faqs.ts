import type {SourceDocument} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

/** This page's own questions; the one that all pages share comes before them. */
export const faqs: SourceDocument[] = [
  {
    _id: 'faq-tennis-elbow-no-tennis',
    _type: 'faq',
    question: 'I do not play tennis. Why do I have tennis elbow?',
    answer: [
      paragraph(
        'The name comes from a sport, but the pain comes from a tendon. What you do at work may play a part, and so may your age: most people who get it are 35 to 60.',
      ),
      paragraph('Even experts disagree on whether overuse brings it on.'),
    ],
  },
  {
    _id: 'faq-tennis-elbow-how-long',
    _type: 'faq',
    question: 'If needling eases my tennis elbow, how long does that last?',
    answer: [
      paragraph(
        'Perhaps not long. In a review of dry needling, pain was lower within the first week, and no gain was seen later.',
        cite('ma2024'),
        ' In a review of acupuncture, relief was gone within a day.',
        cite('green2002'),
      ),
      paragraph('So keep up your exercises, whatever needling does.'),
    ],
  },
  {
    _id: 'faq-tennis-elbow-which-needling',
    _type: 'faq',
    question: 'Acupuncture or dry needling: which has more research behind it for tennis elbow?',
    answer: [
      paragraph(
        'Dry needling. Two reviews, one of 7 studies and one of 17, found lower pain for a short time.',
        cite('navarro2020le', 'ma2024'),
        ' The review of acupuncture had too little to judge by, and it saw no gain after 3 or 12 months.',
        cite('green2002'),
      ),
      paragraph(
        'We cite no result that sets the two against each other, so we cannot say which one is better for you.',
      ),
    ],
  },
  {
    _id: 'faq-tennis-elbow-with-other-care',
    _type: 'faq',
    question: 'Can I have needling and still wear my forearm strap and exercise?',
    answer: [
      paragraph('Yes. Bring the strap, and show us the exercises that you were given.'),
      paragraph(
        'If you have had an injection or an operation on the elbow, or one is planned, let us know first, and ask your doctor whether needling is all right.',
      ),
    ],
  },
  {
    _id: 'faq-tennis-elbow-pregnancy',
    _type: 'faq',
    question: 'Can I have needles in my arm while I am pregnant?',
    answer: [
      paragraph(
        'Ask your doctor or midwife, and tell us before we begin. One of the points on this page, LI4 on the hand, is a point to leave out in pregnancy. Less is known about dry needling then, because trials have often not taken in pregnant people.',
      ),
    ],
  },
]
