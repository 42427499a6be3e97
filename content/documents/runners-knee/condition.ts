import type {SourceDocument} from '../../document.ts'
import {reference, references, slug, studies, typed, weakReference} from '../../document.ts'
import {cite, paragraph} from '../../rich-text.ts'
import {evidence, evidenceNote} from './evidence.ts'
import {faqs} from './faqs.ts'
import {approach, approachNote, points, triggerPoints} from './needling.ts'

/** Runner's knee: the model page. Nobody has reviewed it, so it names no reviewer and no date. */
export const runnersKnee: SourceDocument = {
  _id: 'condition-runners-knee',
  _type: 'condition',
  title: 'Runner’s knee',
  slug: slug('runners-knee'),
  heading: 'Runner’s knee: acupuncture and dry needling in New York',
  aliases: ['Patellofemoral pain syndrome', 'PFPS', 'Retropatellar pain', 'Patellar overload'],
  lede: 'Runner’s knee is a dull pain around or under the kneecap that often gets worse when you run, squat or walk down stairs.',
  metaDescription:
    'Runner’s knee: signs, causes, when to get help, usual care, and what studies show about acupuncture and dry needling. Morningside Acupuncture, NYC.',
  bodyRegion: 'knee',
  codes: typed('medicalCode', [
    {system: 'ICD-10-CM', code: 'M22.2X9', label: 'Knee not specified'},
    {system: 'ICD-10-CM', code: 'M22.2X1', label: 'Right knee'},
    {system: 'ICD-10-CM', code: 'M22.2X2', label: 'Left knee'},
    {system: 'MeSH', code: 'D046788', label: 'Patellofemoral pain syndrome'},
  ]),
  overview: [
    paragraph(
      'Your kneecap slides up and down over the end of your thigh bone. The place where the two meet is called the patellofemoral joint. That is why doctors call this pain patellofemoral pain syndrome, or PFPS.',
      cite('bump2023'),
    ),
    paragraph(
      'The pain is often hard to point to with one finger. It tends to build up bit by bit. You may feel it when you run, squat or walk down stairs, or when you have been sitting for a long time.',
      cite('bump2023'),
    ),
    paragraph(
      'It can begin when the joint carries the same load over and over, when training goes up too fast, or after a knock. How your leg lines up when you run can play a part. Women have it about two and a half times as often as men.',
      cite('bump2023'),
    ),
  ],
  symptoms: [
    'A dull ache around, under or behind the kneecap',
    'Pain when you run, squat or walk down stairs',
    'Pain after you have been sitting for a long time',
    'A tender feeling around the kneecap',
    'Grinding or popping at times',
    'A stiff knee that moves less than it used to',
  ],
  care: typed('careAdvice', [
    {
      level: 'emergency',
      action: 'Call 911 or go to the nearest emergency room. Do not wait for a visit with us.',
      signs: [
        'Your knee is hot and red and you have a fever',
        'You may have broken a bone, or your knee or kneecap looks out of place',
        'Your lower leg or foot turns cold, pale or numb',
      ],
    },
    {
      level: 'urgent',
      action: 'See a doctor or go to an urgent care clinic today, before any needling.',
      signs: [
        'You cannot walk on the leg, or you cannot move the knee',
        'Your knee is locked: it is stuck and will not bend or straighten',
        'You may have torn a tendon at the knee',
        'The pain is there at night, or you are losing weight without trying',
      ],
    },
    {
      level: 'routine',
      action: 'Make an appointment with your doctor, a physical therapist or us.',
      signs: [
        'Pain around the kneecap keeps coming back when you run, squat or use stairs',
        'It is not getting better even though you are doing less',
        'You do not know what is causing it',
      ],
    },
  ]),
  mechanisms: typed('mechanism', [
    {
      title: 'Too much load, too often',
      kind: 'cause',
      text: [
        paragraph(
          'If you run farther or more often than your knee is used to, the load on the joint adds up. The cartilage (a smooth layer on the ends of the bones) and the soft tissue around the kneecap can get sore.',
        ),
      ],
      studies: studies('bump2023'),
    },
    {
      title: 'Muscles out of balance',
      kind: 'riskFactor',
      text: [
        paragraph(
          'The muscles at the front of your thigh, called the quadriceps, carry part of the load at the kneecap. If they are weak, that can play a part. Weak muscles at the side of the hip can add to this. So can a tight iliotibial band, a strong strip of tissue down the outside of the thigh.',
        ),
      ],
      studies: studies('bump2023'),
    },
    {
      title: 'The way your leg moves',
      kind: 'riskFactor',
      text: [
        paragraph(
          'Your foot may roll inward as it lands (pronation), or your leg may be a little out of line. Then the load is not spread evenly over the knee.',
        ),
      ],
      studies: studies('bump2023'),
    },
    {
      title: 'Sore, irritated tissue',
      kind: 'pathophysiology',
      text: [
        paragraph(
          'Many tiny strains can irritate the tissue around the kneecap. The body reacts with inflammation, which is how it responds to injury. That can make the area tender.',
        ),
      ],
      studies: studies('bump2023'),
    },
  ]),
  conventionalNote: [
    paragraph(
      'Care most often starts with simple steps: rest the knee for a while, then make the muscles stronger. Surgery comes last, if at all.',
      cite('bump2023'),
      ' Needling can go along with this care. It does not take its place. Please do not stop a treatment that your doctor gave you without asking first.',
    ),
  ],
  conventional: typed('conventionalTreatment', [
    {
      treatment: reference('treatment-nsaids'),
      note: 'For runner’s knee they are meant for a short time only.',
    },
    {
      treatment: reference('treatment-activity-modification'),
      note: 'You may need to run less, and to squat less and use fewer stairs, until the knee settles.',
    },
    {
      treatment: reference('treatment-physical-therapy'),
      note: 'For runner’s knee the exercises train the hip, the trunk and the knee. The therapist may tape the kneecap for a short time as well.',
    },
    {
      treatment: reference('treatment-orthotics'),
      note: 'They may be tried if the way your foot lands seems to add to the problem.',
    },
    {
      treatment: reference('treatment-corticosteroid-injection'),
      note: 'Kept for severe pain that other care has not eased.',
    },
  ]),
  differentials: typed('differential', [
    {
      condition: weakReference('condition-patellar-tendinopathy'),
      name: 'Patellar tendinopathy (jumper’s knee)',
      sign: 'The pain sits at the lower tip of the kneecap, and the tendon there is tender. Jumping brings it on.',
    },
    {
      name: 'Meniscal injury',
      sign: 'The meniscus is a pad of cartilage inside the knee. An examination can tell the two apart. If your knee is locked, see a doctor.',
    },
    {
      condition: weakReference('condition-iliotibial-band-syndrome'),
      name: 'Iliotibial band syndrome',
      sign: 'The pain is on the outer side of the knee, where the bone is tender. It tends to start late in a run and gets worse downhill. The knee does not lock.',
    },
  ]),
  approachNote,
  approach,
  points,
  triggerPoints,
  evidenceNote,
  evidence,
  faqs: references('faq-dry-needling-or-acupuncture', ...faqs.map((faq) => faq._id)),
  callToAction: {
    _type: 'callToActionOverride',
    heading: 'Let us look at your knee',
    text: 'Your first visit is a full evaluation. It ends with a plan made for you. Call or text if you would like to ask something first.',
    bookLabel: 'Book a first visit',
    callLabel: 'Call or text us',
  },
  resources: typed('resource', [
    {
      label: 'What to expect at your first visit',
      url: 'https://www.morningsideacupuncturenyc.com/new-patients',
    },
    {
      label: 'Our blog and patient stories',
      url: 'https://www.morningsideacupuncturenyc.com/',
    },
  ]),
  sampleContent: true,
}
