import type {SourceDocument} from '../document.ts'
import {bullets, paragraph} from '../rich-text.ts'

/** What patients ask whatever they come for; every new condition starts with these. */
export const sharedFaqs: SourceDocument[] = [
  {
    _id: 'faq-dry-needling-or-acupuncture',
    _type: 'faq',
    question: 'How is dry needling different from acupuncture?',
    usual: true,
    answer: [
      paragraph(
        'Both use thin needles, and nothing is injected. What differs is where they go and why.',
      ),
      ...bullets(
        'Acupuncture comes from traditional Chinese medicine. The needles go to set points on the body.',
        'Dry needling aims at trigger points: tight, tender spots in a muscle that can send pain to another place.',
      ),
      paragraph('We often use the two together.'),
    ],
  },
  {
    _id: 'faq-first-visit',
    _type: 'faq',
    question: 'What happens at the first visit?',
    usual: true,
    answer: [
      paragraph('The first visit is a full evaluation. It ends with a plan made for you.'),
      paragraph(
        'Tell us before we start if you take blood thinners, are or may be pregnant, or have an infection. The pages on our treatments list what else we should know.',
      ),
    ],
  },
]
