import {reference, typed} from '../../document.ts'
import {paragraph} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    'There is very little to go on. We know of one small trial of dry needling for the IT band and of none of acupuncture. The cards below start with what comes closest.',
  ),
  paragraph(
    'How sure one can be of each result is our own judgment. We follow the steps of GRADE, a system made for this, and when we hesitate we choose the lower step.',
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-maghroori2021'),
    outcome: 'Dry needling or shock wave therapy for pain of the IT band',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'In all, neither of the two did better than the other. After four weeks there was less pain with dry needling. Nobody had a pretend treatment, so it is uncertain whether either one beats doing nothing.',
    limitation:
      'Only 40 people took part, and there was no sham group to compare with. For these reasons we rate the certainty very low.',
  },
  {
    study: reference('study-sanchez2024'),
    outcome: 'All kinds of care without surgery, in runners',
    finding: 'unclear',
    certainty: 'veryLow',
    takeaway:
      'Thirteen studies with 201 runners were found. Most often they tried exercise for the side of the hip. They could not be put together, so no firm conclusion can be drawn about what works best.',
    limitation:
      'The studies were small and very different from each other, and no overall figure could be worked out. For these reasons we rate the certainty very low.',
    indirect: 'Care for the IT band in general, with no result for needling by itself',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling for pain in muscles and joints of all sorts',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'Dry needling came out ahead for a short while. When people were asked again 6 to 12 months later, the lead was gone. Whether the IT band behaves the same way is uncertain.',
    limitation:
      'The trials were about other parts of the body too, varied widely and were of very low to moderate quality. For the IT band that is why we rate the certainty very low.',
    indirect: 'Muscle and joint pain of all sorts, not the IT band by itself',
  },
  {
    study: reference('study-vickers2018'),
    outcome: 'Acupuncture for other kinds of lasting pain',
    finding: 'benefit',
    certainty: 'veryLow',
    takeaway:
      'With acupuncture, people with some other kinds of lasting pain felt better than people without it, and slightly better than people with pretend needles. For the IT band this leaves it uncertain.',
    limitation:
      'None of these trials was about the IT band, and much depended on what the other group got. For the IT band that is why we rate the certainty very low.',
    indirect: 'Pain of the back, neck and shoulder, headache and osteoarthritis, not the IT band',
  },
])
