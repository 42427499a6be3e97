import type {SourceDocument} from '../../document.ts'
import {bullets, cite, paragraph} from '../../rich-text.ts'

export const faqs: SourceDocument[] = [
  {
    _id: 'faq-neck-pain-safety',
    _type: 'faq',
    question: 'Is it safe to have needles near my neck?',
    answer: [
      paragraph(
        'Serious harm is rare, but it happens. Over all parts of the body, studies found it in about 1 in 10,000 patients who had acupuncture.',
        cite('baumler2021'),
        ' We know of no such figure for the neck alone.',
      ),
      paragraph('Near the neck and shoulders, we take care with:'),
      ...bullets(
        'the top of the lung, which is near the shoulder',
        'the arteries of the neck',
        'the spinal cord',
      ),
      paragraph('If your chest hurts or you are short of breath after a visit, call 911.'),
    ],
  },
  {
    _id: 'faq-neck-pain-movement',
    _type: 'faq',
    question: 'Will I be able to turn my head farther?',
    answer: [
      paragraph(
        'Do not count on it. In a review of 28 studies of dry needling, the range of movement of the neck did not change.',
        cite('navarro2020neck'),
        ' Ask a physical therapist what else you can do for movement.',
      ),
    ],
  },
  {
    _id: 'faq-neck-pain-or-physical-therapy',
    _type: 'faq',
    question: 'Is dry needling better than physical therapy for a sore neck?',
    answer: [
      paragraph(
        'No study on this page says so. Held against other physical therapy, dry needling came out about the same.',
        cite('navarro2020neck'),
        ' You may choose by what suits you, and you may do both. If you have exercises to do at home, stay with them.',
      ),
    ],
  },
  {
    _id: 'faq-neck-pain-lasting',
    _type: 'faq',
    question: 'How long can I expect a change to last?',
    answer: [
      paragraph(
        'It depends on which study you look at. In one trial, people who had acupuncture were still a little better off than those with usual care after 12 months.',
        cite('macpherson2015'),
        ' They knew that they had been treated, so the needles may be only part of the reason.',
      ),
      paragraph(
        'For dry needling of the neck, the gains were measured right away and in the short term.',
        cite('navarro2020neck'),
        ' In studies of many kinds of pain, no clear gain was left after 6 to 12 months.',
        cite('gattie2017'),
      ),
    ],
  },
  {
    _id: 'faq-neck-pain-sessions',
    _type: 'faq',
    question: 'How often would I have to come for my neck?',
    answer: [
      paragraph(
        'There is no number that fits everyone, and the results that we cite do not give one. Your plan is made at the first visit. Ask then after how many visits you should expect to know. If your neck is no better by that time, more of the same makes little sense.',
      ),
    ],
  },
]
