import {reference, typed} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'One trial tested dry needling of the heel against a pretend treatment. None of our sources studied acupuncture for this heel pain. So the other two cards are about other kinds of pain, and they say so.',
  ),
  paragraph(
    'We graded each result ourselves by the steps of GRADE, a system for judging how sure one can be. Where we were in doubt, the lower grade stands. A guideline for those who treat this heel pain was revised in 2023. We name it for further reading and take no result from it.',
    cite('koc2023'),
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-cotchett2014'),
    outcome: 'Dry needling for heel pain and the first steps of the day',
    finding: 'mixed',
    certainty: 'low',
    takeaway:
      'Pain fell a little more with real needling than with pretend needling. The gap was smaller than what counts as worth noticing. For every 4 people needled (it could be 2 to 12), about one more got better. Small unwanted effects were far more common with real needles.',
    limitation:
      'It is one trial of 84 people, the gap was small, and the therapist knew who got real needles. For these reasons we rate the certainty low.',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling for many kinds of muscle and joint pain',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'Soon after treatment, people did better with dry needling. Half a year to a year later there was no clear difference.',
    limitation:
      'Many kinds of pain were put together, and the trials were unlike each other and of very low to moderate quality. For the heel this is why we rate the certainty very low.',
    indirect: 'Many kinds of muscle and joint pain, not heel pain alone',
  },
  {
    study: reference('study-vickers2018'),
    outcome: 'Acupuncture for long-lasting pain in other parts of the body',
    finding: 'benefit',
    certainty: 'veryLow',
    takeaway:
      'People with back, neck or shoulder pain, headache or osteoarthritis had less pain with acupuncture than without it. Against pretend acupuncture the gap was small. For heel pain it remains uncertain whether acupuncture does anything.',
    limitation:
      'No one in these trials was there for heel pain, and the size of the effect changed with what acupuncture was compared with. This is why we rate the certainty very low for the heel.',
    indirect: 'Back, neck and shoulder pain, headache and osteoarthritis, not heel pain',
  },
])
