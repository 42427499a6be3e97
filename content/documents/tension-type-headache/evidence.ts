import {reference, typed} from '../../document.ts'
import {paragraph} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'All of this research is about acupuncture as a way to have fewer headaches. It does not test a needle for the headache that you have right now. And it does not test dry needling.',
  ),
  paragraph(
    'Each trial asks one of two things. Do people do better with acupuncture than with the care they would have had anyway? Or do they do better than people who got a sham, a pretend treatment that looks the same? The gap is wide with the first question and narrow with the second. That tells you that part of the effect comes from the visit as a whole, and only part from the needles.',
  ),
  paragraph(
    'How sure one can be is our own rating. It follows the GRADE system. Where two ratings were possible, we gave the lower.',
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-linde2016'),
    outcome: 'Acupuncture for fewer headaches',
    finding: 'benefit',
    certainty: 'low',
    takeaway:
      'Acupuncture may make headaches less frequent. Against usual care, 48 in 100 people did well with it and 17 in 100 without it. Against sham the gap was much smaller: 52 in 100 with real needles, 43 in 100 with pretend ones.',
    limitation:
      'A single trial makes up much of the data, and in the comparison with usual care people knew what they got. That is why we rate the certainty low.',
  },
  {
    study: reference('study-endres2007'),
    outcome: 'Real against sham acupuncture, by the trial’s main measure',
    finding: 'noDifference',
    certainty: 'low',
    takeaway:
      'By its main measure the trial found no clear difference: 33 in 100 people did well with real needles and 27 in 100 with sham, which could be chance. A second measure did differ: there were 1.8 fewer headache days with real needles.',
    limitation:
      'The main result is too uncertain to tell a small gain from none, and a second measure weighs less than the main one. That is why we rate the certainty low.',
  },
  {
    study: reference('study-vickers2018'),
    outcome: 'Acupuncture for lasting headache and three other kinds of pain',
    finding: 'benefit',
    certainty: 'low',
    takeaway:
      'There may be less pain with acupuncture than without it, and slightly less than with sham. Most of the gain was still seen a year later.',
    limitation:
      'Headache is one of four kinds of pain in it, and how large the gain is depends on the comparison. That is why we rate the certainty low for this headache.',
    indirect: 'Lasting headache as a whole, back and neck pain, osteoarthritis and shoulder pain',
  },
])
