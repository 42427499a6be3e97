import type {SourceDocument} from '../../document.ts'
import {bullets, cite, paragraph} from '../../rich-text.ts'

/** This page's own questions; the one that all pages share comes before them. */
export const faqs: SourceDocument[] = [
  {
    _id: 'faq-iliotibial-band-syndrome-late-in-a-run',
    _type: 'faq',
    question: 'Why does it only hurt late in a run?',
    answer: [
      paragraph(
        'That is typical of this pain. One reason may be that a muscle at the side of your hip, the gluteus medius, gets tired.',
      ),
      paragraph(
        'Tell us how far or how long you can run before it starts. That makes it easier to see later on whether anything has changed.',
      ),
    ],
  },
  {
    _id: 'faq-iliotibial-band-syndrome-keep-running',
    _type: 'faq',
    question: 'Do I have to stop running?',
    answer: [
      paragraph('Not always. Usual care begins with a change in what you do, for example:'),
      ...bullets(
        'shorter runs, since the pain tends to start late',
        'less downhill',
        'even ground',
      ),
      paragraph(
        'A physical therapist can plan this with you. If you cannot walk on the leg, see a doctor today.',
      ),
    ],
  },
  {
    _id: 'faq-iliotibial-band-syndrome-loosen-the-band',
    _type: 'faq',
    question: 'Can needling loosen my IT band?',
    answer: [
      paragraph(
        'We do not needle the band to make it longer. It is tough tissue, more like a strap than like a muscle. We aim at muscles that pull on it or lie beside it, above all at the hip.',
      ),
      paragraph(
        'Whether that changes the pull on the band is uncertain. The one trial that we cite looked at pain, and it compared dry needling with shock wave therapy only.',
        cite('maghroori2021'),
      ),
    ],
  },
  {
    _id: 'faq-iliotibial-band-syndrome-sessions',
    _type: 'faq',
    question: 'How soon will I know if it works for me?',
    answer: [
      paragraph(
        'There is no study that can tell us how many visits you need. In the small trial on this pain, the difference between the two treatments was seen at four weeks.',
        cite('maghroori2021'),
      ),
      paragraph(
        'So we agree with you on a goal, such as a distance without pain, and on a day to look back. If you are no better by then, we stop or change the plan.',
      ),
    ],
  },
  {
    _id: 'faq-iliotibial-band-syndrome-strength',
    _type: 'faq',
    question: 'Do I still need the strength exercises?',
    answer: [
      paragraph(
        'Yes. Exercise for the side of the hip is the care that has been studied most in runners with this pain. Even for that, the studies could not be added up.',
        cite('sanchez2024'),
        ' We know of no study that lets needles take its place.',
      ),
      paragraph(
        'Dry needling can leave some pain. Ask us how to fit your visit in with a hard workout or a race.',
      ),
    ],
  },
]
