import type {SourceDocument} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

/** This page's own questions; the one that all pages share comes before them. */
export const faqs: SourceDocument[] = [
  {
    _id: 'faq-plantar-fasciitis-first-steps',
    _type: 'faq',
    question: 'Is it normal that the first steps in the morning hurt so much?',
    answer: [
      paragraph(
        'With plantar fasciitis, yes. The first steps of the day tend to stab, and so do the first ones after you sat down. Then the pain eases. Late in the day it is worse again.',
      ),
      paragraph(
        'If your pain keeps another rhythm, ask a doctor, since other things can make a heel hurt as well.',
      ),
    ],
  },
  {
    _id: 'faq-plantar-fasciitis-does-it-hurt',
    _type: 'faq',
    question: 'Does needling for heel pain hurt?',
    answer: [
      paragraph(
        'It can. The needle may go into muscles of the calf and the sole, and tender spots are where it is aimed. In the trial on heel pain, the rate of small unwanted effects was 32% with real dry needling. With pretend needling it was under 1%.',
        cite('cotchett2014'),
      ),
      paragraph(
        'You can ask us to stop at any time. If you do not want needles in the sole of your foot, say so. We can then talk about other places or other care.',
      ),
    ],
  },
  {
    _id: 'faq-plantar-fasciitis-sessions',
    _type: 'faq',
    question: 'How often would I come for heel pain, and will the change last?',
    answer: [
      paragraph(
        'We cannot promise a number. Your first visit ends with a plan made for you. Ask us then how to measure a change, such as the pain of your first steps.',
      ),
      paragraph(
        'How long a change lasts is uncertain. When trials on many kinds of pain were put together, dry needling made no clear difference after 6 to 12 months.',
        cite('gattie2017'),
      ),
    ],
  },
  {
    _id: 'faq-plantar-fasciitis-with-other-care',
    _type: 'faq',
    question: 'Should I keep stretching and wearing my shoe inserts for heel pain?',
    answer: [
      paragraph(
        'Yes. Keep up the stretches, inserts or night splint that you were given. Bring your inserts along so that we can see them.',
      ),
      paragraph(
        'The studies on this page do not tell us whether needling and stretching together do more than stretching alone.',
      ),
    ],
  },
  {
    _id: 'faq-plantar-fasciitis-diabetes',
    _type: 'faq',
    question: 'I have diabetes. Can you needle my foot?',
    answer: [
      paragraph('Talk to your doctor first, and tell us before you come.'),
      paragraph(
        'We do not needle skin that is infected. If you have a wound on your foot, or the foot has changed, do not wait for a visit with us: get medical care today.',
      ),
    ],
  },
]
