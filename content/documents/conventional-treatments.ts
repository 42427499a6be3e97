import type {SourceDocument} from '../document.ts'
import {slug} from '../document.ts'
import {paragraph} from '../rich-text.ts'

/** What doctors and physical therapists offer. Said neutrally: needling never takes its place. */
export const conventionalTreatments: SourceDocument[] = [
  {
    _id: 'treatment-nsaids',
    _type: 'treatment',
    name: 'Anti-inflammatory pain medicine (NSAIDs)',
    slug: slug('nsaids'),
    kind: 'conventional',
    usual: true,
    summary:
      'Medicines such as ibuprofen that ease pain and calm inflammation. NSAID is short for non-steroidal anti-inflammatory drug.',
    targets: 'none',
    safety: [
      paragraph(
        'These medicines do not suit everyone. Ask a doctor or pharmacist before you take them, above all if you are pregnant, have another illness or take other medicines.',
      ),
    ],
  },
  {
    _id: 'treatment-activity-modification',
    _type: 'treatment',
    name: 'Rest and changes in activity',
    slug: slug('activity-modification'),
    kind: 'conventional',
    usual: true,
    summary:
      'For a while you do less of what brings on the pain. Then you build up again, step by step.',
    targets: 'none',
  },
  {
    _id: 'treatment-physical-therapy',
    _type: 'treatment',
    name: 'Physical therapy',
    slug: slug('physical-therapy'),
    kind: 'conventional',
    usual: true,
    summary:
      'A physical therapist teaches you exercises that make weak muscles stronger and stretch tight ones.',
    targets: 'none',
  },
  {
    _id: 'treatment-orthotics',
    _type: 'treatment',
    name: 'Orthotics',
    slug: slug('orthotics'),
    kind: 'conventional',
    summary: 'Inserts for your shoes that change how your foot meets the ground.',
    targets: 'none',
  },
  {
    _id: 'treatment-corticosteroid-injection',
    _type: 'treatment',
    name: 'Corticosteroid injection',
    slug: slug('corticosteroid-injection'),
    kind: 'conventional',
    summary: 'A doctor injects a strong anti-inflammatory medicine near the place that hurts.',
    targets: 'none',
    safety: [
      paragraph('An injection is a decision to make with your doctor, who can tell you its risks.'),
    ],
  },
  {
    _id: 'treatment-exercise',
    _type: 'treatment',
    name: 'Exercise',
    slug: slug('exercise'),
    kind: 'conventional',
    summary:
      'Movements that you repeat in order to get stronger, fitter or more supple. A therapist can choose them for you and show you how to do more, step by step.',
    targets: 'none',
  },
  {
    _id: 'treatment-stretching',
    _type: 'treatment',
    name: 'Stretching',
    slug: slug('stretching'),
    kind: 'conventional',
    summary: 'You lengthen a tight muscle or band gently and hold it there for a while.',
    targets: 'none',
  },
  {
    _id: 'treatment-tendon-loading',
    _type: 'treatment',
    name: 'Loading exercises for the tendon',
    slug: slug('tendon-loading'),
    kind: 'conventional',
    summary:
      'Strength exercises that put a planned load on a sore tendon. The load goes up little by little, so that the tendon gets used to it.',
    targets: 'none',
  },
  {
    _id: 'treatment-shock-wave-therapy',
    _type: 'treatment',
    name: 'Shock wave therapy (ESWT)',
    slug: slug('shock-wave-therapy'),
    kind: 'conventional',
    summary:
      'A device is held against the skin and sends pressure waves into the sore place. ESWT is short for extracorporeal shock wave therapy.',
    targets: 'none',
  },
  {
    _id: 'treatment-night-splint',
    _type: 'treatment',
    name: 'Night splint',
    slug: slug('night-splint'),
    kind: 'conventional',
    summary: 'A brace that you wear in bed. It holds your foot so that the sole stays stretched.',
    targets: 'none',
  },
  {
    _id: 'treatment-surgery',
    _type: 'treatment',
    name: 'Surgery',
    slug: slug('surgery'),
    kind: 'conventional',
    summary: 'An operation. It is a late step, when other care has not been enough.',
    targets: 'none',
    safety: [
      paragraph('Every operation has risks. A surgeon can tell you what they are in your case.'),
    ],
  },
  {
    _id: 'treatment-forearm-strap',
    _type: 'treatment',
    name: 'Forearm strap',
    slug: slug('forearm-strap'),
    kind: 'conventional',
    summary: 'A band around the forearm, worn just below the elbow while you use the arm.',
    targets: 'none',
  },
  {
    _id: 'treatment-advice-and-education',
    _type: 'treatment',
    name: 'Advice and education',
    slug: slug('advice-and-education'),
    kind: 'conventional',
    summary:
      'Someone explains what is going on, what you can do yourself, and how to stay active with it.',
    targets: 'none',
  },
  {
    _id: 'treatment-cognitive-behavioral-therapy',
    _type: 'treatment',
    name: 'Cognitive behavioral therapy (CBT)',
    slug: slug('cognitive-behavioral-therapy'),
    kind: 'conventional',
    summary:
      'Talks with a trained therapist about how thoughts, feelings and habits affect pain, and what you can change. It does not mean that the pain is all in your mind.',
    targets: 'none',
  },
  {
    _id: 'treatment-mindfulness',
    _type: 'treatment',
    name: 'Mindfulness',
    slug: slug('mindfulness'),
    kind: 'conventional',
    summary:
      'Training in calm attention to the body and the breath. It is often taught as a course called mindfulness-based stress reduction (MBSR).',
    targets: 'none',
  },
  {
    _id: 'treatment-yoga-and-tai-chi',
    _type: 'treatment',
    name: 'Yoga and tai chi',
    slug: slug('yoga-and-tai-chi'),
    kind: 'conventional',
    summary: 'Slow, guided movement together with breathing, most often learned in a class.',
    targets: 'none',
  },
  {
    _id: 'treatment-manual-therapy',
    _type: 'treatment',
    name: 'Manual therapy',
    slug: slug('manual-therapy'),
    kind: 'conventional',
    summary:
      'A trained person moves your joints or works on your muscles by hand. It ranges from gentle movement (mobilization) to a quick push (manipulation).',
    targets: 'none',
    safety: [
      paragraph('It does not suit everyone. Ask your doctor first if you have another illness.'),
    ],
  },
  {
    _id: 'treatment-rehabilitation-program',
    _type: 'treatment',
    name: 'Rehabilitation program',
    slug: slug('rehabilitation-program'),
    kind: 'conventional',
    summary:
      'Several kinds of care that are planned together, such as exercise, advice and help with stress. A team of different professionals works with you.',
    targets: 'none',
  },
  {
    _id: 'treatment-pain-relievers',
    _type: 'treatment',
    name: 'Pain relievers',
    slug: slug('pain-relievers'),
    kind: 'conventional',
    summary: 'Medicines for pain, with or without a prescription.',
    targets: 'none',
    safety: [
      paragraph(
        'Read the label and do not take more than it says. Ask a doctor or pharmacist before you take them, above all if you are pregnant, have another illness or take other medicines.',
      ),
    ],
  },
  {
    _id: 'treatment-preventive-medicine',
    _type: 'treatment',
    name: 'Medicine to prevent attacks',
    slug: slug('preventive-medicine'),
    kind: 'conventional',
    summary:
      'A medicine that a doctor prescribes so that pain comes less often. You take it regularly, also on days without pain.',
    targets: 'none',
    safety: [
      paragraph(
        'Talk with your doctor about whether such a medicine suits you. Do not start or stop it on your own.',
      ),
    ],
  },
  {
    _id: 'treatment-relaxation-training',
    _type: 'treatment',
    name: 'Relaxation training',
    slug: slug('relaxation-training'),
    kind: 'conventional',
    summary: 'You learn to notice when muscles are tense, and to let that tension go.',
    targets: 'none',
  },
]
