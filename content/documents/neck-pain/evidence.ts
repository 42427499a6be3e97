import {reference, typed} from '../../document.ts'
import {paragraph} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'Look at the words after “against” on each card. A trial against usual care tells you how people fare with the whole visit: needles, talk, rest and care. A trial against a placebo, which is a treatment that only seems real, tells you what is due to the needles.',
  ),
  paragraph(
    'In the trials on this page the first kind looks better than the second. With a placebo as the measure, one trial of acupuncture found a gain too small to count. We cite no study that settles the matter. The ratings are our own, made with the steps of the GRADE system and rounded down when we had doubts.',
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-white2004'),
    outcome: 'Acupuncture against a placebo for chronic neck pain',
    finding: 'noDifference',
    certainty: 'low',
    takeaway:
      'Pain was 6.3 points lower with acupuncture on a scale of 100. That is too little for patients to notice much, so the trial counts as having found no gain that matters.',
    limitation:
      'One person gave all the treatments, and only 135 people took part. That is why we rate the certainty low.',
  },
  {
    study: reference('study-macpherson2015'),
    outcome: 'Acupuncture against usual care for neck pain, after a year',
    finding: 'benefit',
    certainty: 'low',
    takeaway:
      'With acupuncture, neck pain and the trouble it makes may be a little less after 12 months than with usual care alone. It is not known how much of this is due to the needles.',
    limitation:
      'There was no sham group, so everyone knew what they got. The paper was corrected after it came out. That is why we rate the certainty low.',
  },
  {
    study: reference('study-navarro2020neck'),
    outcome: 'Dry needling of trigger points for neck pain in the short term',
    finding: 'mixed',
    certainty: 'low',
    takeaway:
      'Against sham, placebo or a waiting list, dry needling may lower pain at once and for a short time. Against other physical therapy it did no better. It did not change how far people could turn the head.',
    limitation:
      'Pretend needling and merely waiting were put into one group, which can make the gain look larger. That is why we rate the certainty low.',
  },
  {
    study: reference('study-vickers2018'),
    outcome: 'Acupuncture for four kinds of lasting pain, with neck pain in the mix',
    finding: 'benefit',
    certainty: 'low',
    takeaway:
      'People with acupuncture may have less pain: clearly less than with no acupuncture, only slightly less than with sham.',
    limitation:
      'Neck and back pain were put together, and the result depends on what acupuncture is held against. That is why we rate the certainty low for the neck.',
    indirect: 'Neck and back pain as one group, osteoarthritis, headache and shoulder pain',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling by physical therapists, in many parts of the body',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'A gain was there in the short term and not clearly there after half a year to a year. For the neck alone, the longer term stays uncertain.',
    limitation:
      'The trials did not resemble each other, and their quality went from very low to moderate. Since it is not about the neck alone, that is why we rate the certainty very low.',
    indirect: 'Muscle and joint pain anywhere in the body',
  },
])
