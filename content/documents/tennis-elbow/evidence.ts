import {reference, typed} from '../../document.ts'
import {paragraph} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'Dry needling has been studied more than acupuncture for this elbow. In short: there may be a gain at first, and a lasting gain has not been seen.',
  ),
  paragraph(
    'Each card says how sure one can be. The grades follow a system called GRADE. They are our own, and where a review’s grade was a range, we took its lower end.',
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-navarro2020le'),
    outcome: 'Dry needling for pain and daily use of the arm, short term',
    finding: 'benefit',
    certainty: 'low',
    takeaway:
      'Over the short term, dry needling may ease the pain of tennis elbow and may make it easier to use the arm. This comes from seven studies with 320 people.',
    limitation:
      'The studies were few and unlike each other, and they did not follow people for long. This is why we rate the certainty low.',
  },
  {
    study: reference('study-ma2024'),
    outcome: 'Pain in the first week after dry needling, and later',
    finding: 'mixed',
    certainty: 'low',
    takeaway:
      'Within the first week, pain may be about one point lower with dry needling. After that, no gain in pain was seen.',
    limitation:
      'The early gain could be anything from close to two points down to almost none, and it did not last. This is why we rate the certainty low.',
  },
  {
    study: reference('study-green2002'),
    outcome: 'Acupuncture for pain at the outer elbow, after 3 and 12 months',
    finding: 'noDifference',
    certainty: 'veryLow',
    takeaway:
      'Any relief lasted for less than a day. There was no clear gain after 3 months or after 12. The reviewers found too little evidence to say whether acupuncture works for this.',
    limitation:
      'The review dates from 2002, and it had little to go on. This is why we rate the certainty very low.',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling for many kinds of muscle and joint pain, up to a year',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'The pattern is the same as at the elbow: a gain at first, and no clear difference when people were seen 6 to 12 months later.',
    limitation:
      'The trials were of very low to moderate quality, differed widely and were about many parts of the body. This is why we rate the certainty very low for the elbow.',
    indirect: 'Many kinds of muscle and joint pain, not tennis elbow alone',
  },
])
