import {reference, typed} from '../../document.ts'
import {paragraph, strong} from '../../rich-text.ts'

export const evidenceNote = [
  paragraph(
    strong(
      'We know of no trial of acupuncture or dry needling for this tendon that we could cite.',
    ),
    ' So every study below is about something else. They show what is known close by. They cannot show what needling does for jumper’s knee.',
  ),
  paragraph(
    'That is also why each of them has the lowest of four grades. The grades come from a system called GRADE, and we gave them ourselves.',
  ),
]

export const evidence = typed('evidence', [
  {
    study: reference('study-dnpfp2025'),
    outcome: 'Dry needling for another pain of the same region: runner’s knee',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'In runner’s knee, pain was about one point lower with dry needling, and more so next to exercise. It gave nothing extra on top of shock wave therapy or a mixed program. A sore tendon is not the same thing, so for jumper’s knee it is uncertain.',
    limitation:
      'Runner’s knee comes from the joint behind the kneecap, and results changed with what dry needling was added to. For the tendon this is why we rate the certainty very low.',
    indirect: 'Runner’s knee, not the patellar tendon',
  },
  {
    study: reference('study-gattie2017'),
    outcome: 'Dry needling by physical therapists for pain anywhere in muscles and joints',
    finding: 'mixed',
    certainty: 'veryLow',
    takeaway:
      'There was a gain early on. By 6 to 12 months it could no longer be seen. How a tendon of the knee would do is uncertain.',
    limitation:
      'It is a mix of many body parts, in trials of very low to moderate quality that do not agree well. For the tendon this is why we rate the certainty very low.',
    indirect: 'Pain of many muscles and joints, not the patellar tendon',
  },
  {
    study: reference('study-vickers2018'),
    outcome: 'Acupuncture for long-lasting pain of four other kinds',
    finding: 'benefit',
    certainty: 'veryLow',
    takeaway:
      'Acupuncture beat no acupuncture clearly and pretend acupuncture by a little. No one was treated for tendon pain at the knee, so for this it is uncertain.',
    limitation:
      'The gain depends on what acupuncture is set against, and the tendon was not studied at all. For the tendon this is why we rate the certainty very low.',
    indirect: 'Back and neck pain, headache, shoulder pain and osteoarthritis, not tendon pain',
  },
])
