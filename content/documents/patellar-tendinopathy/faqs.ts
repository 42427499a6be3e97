import type {SourceDocument} from '../../document.ts'
import {bullets, cite, paragraph} from '../../rich-text.ts'

/** This page's own questions; the one that all pages share comes before them. */
export const faqs: SourceDocument[] = [
  {
    _id: 'faq-patellar-tendinopathy-runners-knee',
    _type: 'faq',
    question: 'How do I know whether it is jumper’s knee or runner’s knee?',
    answer: [
      paragraph('Often you can tell a lot from where and when it hurts:'),
      ...bullets(
        'Jumper’s knee: pain at the lower tip of the kneecap. Jumping brings it on.',
        'Runner’s knee: an ache all around or behind the kneecap. Walking down stairs or sitting for long sets it off.',
      ),
      paragraph('Have the knee examined before you settle on a treatment.'),
    ],
  },
  {
    _id: 'faq-patellar-tendinopathy-rest',
    _type: 'faq',
    question: 'Will it go away if I just rest?',
    answer: [
      paragraph(
        'Rest is only part of usual care. The usual advice is relative rest: fewer jumps, together with exercises that load the tendon. A physical therapist can plan them for you.',
      ),
      paragraph('If the tendon may have torn, see a doctor today.'),
    ],
  },
  {
    _id: 'faq-patellar-tendinopathy-needle-in-tendon',
    _type: 'faq',
    question: 'Do you put the needle into the tendon?',
    answer: [
      paragraph(
        'No. What we offer as dry needling goes into trigger points in the muscles of the thigh. Acupuncture needles go to points around the kneecap. Nothing is injected with either of them.',
      ),
    ],
  },
  {
    _id: 'faq-patellar-tendinopathy-studies',
    _type: 'faq',
    question: 'Is there any research on needling for this?',
    answer: [
      paragraph(
        'None on this tendon that we could cite. The closest is a review of dry needling for runner’s knee, which had mixed results.',
        cite('dnpfp2025'),
        ' For muscle and joint pain in general, dry needling did better for a short time, but no clear difference was left after 6 to 12 months.',
        cite('gattie2017'),
      ),
      paragraph(
        'What you decide is up to you. We would rather have you know this before you spend time and money on it.',
      ),
    ],
  },
  {
    _id: 'faq-patellar-tendinopathy-season',
    _type: 'faq',
    question: 'Can I keep playing while I am treated?',
    answer: [
      paragraph(
        'That depends on how sore the tendon is, and it is a question for your doctor or physical therapist. Relative rest means that you jump less, not that you stop all sport.',
      ),
      paragraph(
        'Needling is not a way to play through pain. If it hurts less after a visit, please do not add jumps because of that.',
      ),
    ],
  },
]
