import {reference, typed} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'These are the studies that this page rests on, with those that found nothing beside those that did. For each one you see how sure we can be. We set that rating ourselves, with the steps of a system called GRADE, and in case of doubt we chose the lower one.',
  ),
  paragraph(
    'A guideline is advice for those who treat patients, based on the research as a whole. There is one on this pain from 2019. Two better-quality guidelines on this pain did not recommend dry needling.',
    cite('willy2019'),
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-dnpfp2025'),
    outcome: 'Dry needling for pain and function in runner’s knee',
    finding: 'mixed',
    certainty: 'low',
    takeaway:
      'Across 12 studies, dry needling may ease pain and may improve function, above all together with exercise. It added nothing to shock wave therapy or to a mixed program of care.',
    limitation:
      'The result changes with what dry needling was compared with, and it did no better than other trigger point treatments. That is why we rate the certainty low.',
  },
  {
    study: reference('study-espi2017'),
    outcome: 'Dry needling added to a therapy program, after three months',
    finding: 'noDifference',
    certainty: 'low',
    takeaway:
      'Some people had three sessions of dry needling on top of their therapy program. They did about as well as those who had the program alone.',
    limitation:
      'It is one trial with 60 people and only three sessions of needling. That is why we rate the certainty low.',
  },
  {
    study: reference('study-ishtiaq2023'),
    outcome: 'Dry needling with usual therapy, in young adults',
    finding: 'unclear',
    certainty: 'veryLow',
    takeaway:
      'The trial measured pain at rest, on stairs and in a squat, and how well the knee works. We could not check what it found, so we draw no firm conclusion from it.',
    limitation:
      'The people were not chosen at random from all patients and were aged 20 to 30. We could not check its results. That is why we rate the certainty very low.',
  },
  {
    study: reference('study-manyanga2014'),
    outcome: 'Acupuncture for pain in osteoarthritis',
    finding: 'benefit',
    certainty: 'veryLow',
    takeaway:
      'In people with osteoarthritis, pain was slightly lower with acupuncture, and more so when treatment lasted over four weeks. What this means for runner’s knee is uncertain.',
    limitation:
      'In 73% of the trials the risk of bias was unclear or high, and another condition was studied. That is why we rate the certainty very low for runner’s knee.',
    indirect: 'Osteoarthritis (worn joints), not runner’s knee',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling for muscle and joint pain of many kinds',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'There was a benefit in the short term. After 6 to 12 months there was no clear difference.',
    limitation:
      'The trials differed a lot, their quality was very low to moderate, and many kinds of pain were mixed. That is why we rate the certainty very low for runner’s knee.',
    indirect: 'Many kinds of muscle and joint pain, not runner’s knee alone',
  },
])
