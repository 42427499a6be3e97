import {reference, typed} from '../../document.ts'
import {paragraph, strong} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'When you read a result, ask first: better than what? Two kinds of study are common, and they answer two questions.',
  ),
  paragraph(
    strong('Against usual care.'),
    ' One group gets needles on top of what they do anyway, and the other does not. Everybody knows who got what. So the result counts the needles together with the time, the touch and the hope that come with them.',
  ),
  paragraph(
    strong('Against sham.'),
    ' Sham means pretend: it looks and feels like acupuncture, but it is not. Here people are not told which one they get. So the result shows what the needles themselves add.',
  ),
  paragraph(
    'For back pain the two answers differ. Acupuncture came out ahead of usual care. In the large trial below it did not come out ahead of sham. We set the ratings of certainty with the steps of GRADE, a common system, and took the lower one when we were not sure.',
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-cherkin2009'),
    outcome: 'Real against simulated acupuncture for daily life with back pain',
    finding: 'noDifference',
    certainty: 'moderate',
    takeaway:
      'Real acupuncture did no better than simulated acupuncture. On a scale of back trouble, people gained 4.4 and 4.5 points with two real kinds and 4.4 with the pretend one. All three did better than usual care alone, where people gained 2.1 points.',
    limitation:
      'It is a single trial, though a large one, and people with usual care knew that they got no needles. This is why we rate the certainty moderate and not high.',
  },
  {
    study: reference('study-mu2020'),
    outcome: 'Acupuncture against usual care for back pain',
    finding: 'mixed',
    certainty: 'low',
    takeaway:
      'Pain was about 10 points lower than with usual care, on a scale from 0 to 100. The reviewers judged that too small a gain to matter much to patients.',
    limitation:
      'People knew whether they got needles, and that can change how they rate their pain. The reviewers called the certainty low, which is why we rate the certainty low as well.',
  },
  {
    study: reference('study-vickers2018'),
    outcome: 'Acupuncture for lasting pain of four kinds, back pain among them',
    finding: 'benefit',
    certainty: 'low',
    takeaway:
      'Acupuncture may ease lasting pain. The gain was of middle size against no acupuncture, and small against sham. A year after treatment, most of it was still there.',
    limitation:
      'How big the gain is hangs on what acupuncture was compared with, and low back pain was only one part of the data. That is why we rate the certainty low for your back.',
    indirect: 'Back and neck pain together, osteoarthritis, headache and shoulder pain',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling for pain in muscles and joints',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'Dry needling did better at first. By 6 to 12 months no clear gain was left. Whether the same is true of low back pain is uncertain.',
    limitation:
      'Many kinds of pain were put together, the trials were unlike one another, and their quality was very low to moderate. That is why we rate the certainty very low for your back.',
    indirect: 'Pain in many parts of the body, not only the low back',
  },
])
