import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel]

const heading = (text: string, level: Heading = HeadingLevel.HEADING_1) =>
  new Paragraph({text, heading: level})
const paragraph = (text: string) => new Paragraph(text)
const inBold = (text: string): IRunOptions => ({text, bold: true})
const bold = (text: string) => new Paragraph({children: [new TextRun(inBold(text))]})
const bullet = (text: string, level = 0) => new Paragraph({text, bullet: {level}})
const numbered = (text: string) =>
  new Paragraph({text, numbering: {reference: 'numbers', level: 0}})
const raised = (text: string, mark: string) =>
  new Paragraph({children: [new TextRun(text), new TextRun({text: mark, superScript: true})]})
const linked = (text: string, link: string) =>
  new Paragraph({children: [new ExternalHyperlink({link, children: [new TextRun(text)]})]})
const row = (...cells: string[]) =>
  new TableRow({children: cells.map((text) => new TableCell({children: [paragraph(text)]}))})

async function word(children: (Paragraph | Table)[], edges = false): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [{reference: 'numbers', levels: [{level: 0, format: 'decimal', text: '%1.'}]}],
    },
    sections: [
      {
        ...(edges && {
          headers: {default: new Header({children: [paragraph('Test clinic, internal')]})},
          footers: {default: new Footer({children: [paragraph('Printed on test paper')]})},
        }),
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** A clinic's page about runner's knee, written in Word with its styles. Test data. */
function runnersKnee(): Promise<Uint8Array> {
  return word(
    [
      heading('Runner’s Knee Treatment NYC', HeadingLevel.TITLE),
      paragraph(
        'Runner’s knee (patellofemoral pain syndrome) is pain and tenderness around or under the kneecap. It is dull, and worse when running or going down stairs. Test data: a page as a clinic writes it in Word.',
      ),
      heading('Overview'),
      paragraph('Some people feel or hear grinding and popping. The knee can be stiff.'),
      heading('Symptoms'),
      ...['Pain around the kneecap', 'Pain going down stairs', 'Grinding at times'].map((text) =>
        bullet(text),
      ),
      heading('Biomechanics and mechanisms'),
      numbered(
        'Overuse and repeated load: the cartilage and the soft tissue around the kneecap are strained.',
      ),
      numbered('Muscle imbalance: weak quadriceps and hip abductors can add to it.'),
      numbered('Poor mechanics: force is spread unevenly over the knee.'),
      numbered('Inflammation: tiny injuries add up.'),
      heading('When to seek medical help'),
      bullet('A hot, red joint with a fever'),
      bullet('A locked knee'),
      paragraph('Go to the emergency room if the knee looks out of place.'),
      heading('Conventional Treatments'),
      bullet('NSAIDs: for a short time.'),
      bullet('Rest and activity modification: run less for a while.'),
      bullet('Physical therapy: exercises for hip and knee.'),
      bullet('Orthotics: for some feet.'),
      bullet('Corticosteroid injections: for severe pain that other care has not eased.'),
      heading('Differential Diagnosis'),
      bullet('Patellar tendinitis: the pain is at the tendon.'),
      bullet('Meniscal injury: the knee may lock.'),
      bullet('Iliotibial band syndrome: the pain is at the outer side.'),
      heading('How Acupuncture and Dry Needling Help'),
      heading('Acupuncture', HeadingLevel.HEADING_2),
      raised(
        'Acupuncture is thought to act on nerves and blood flow. For worn joints, pain was a little lower.',
        '1',
      ),
      heading('Dry needling', HeadingLevel.HEADING_2),
      paragraph('Dry needling aims at tight muscles around the knee.'),
      heading('Treatment Summary Table'),
      new Table({
        rows: [
          row('Modality', 'Technique', 'Mechanism', 'Example points'),
          row(
            'Acupuncture',
            'Insertion at points',
            'Blood flow and nerves',
            'ST35, SP10, Xiyan, Heding, local ashi points',
          ),
          row(
            'Dry needling',
            'Insertion into trigger points',
            'Muscle tension',
            'Rectus femoris, gluteus medius',
          ),
        ],
      }),
      heading('Acupuncture Points'),
      bullet('ST35 (Dubi) – near the knee joint.'),
      bullet('SP10 (Xuehai) – on the inner thigh.'),
      bullet('Local ashi points – your own tender points.'),
      heading('Trigger Points'),
      bullet(
        'Quadriceps (rectus femoris, vastus medialis, vastus lateralis): load on the kneecap.',
      ),
      bullet('Hip abductors (gluteus medius, gluteus minimus): keep the hip steady.'),
      bullet('Tensor fasciae latae and iliotibial band: pain at the outer side.'),
      heading('Research'),
      bullet(
        'Manyanga et al. (2014): pain in osteoarthritis was lower, and more so after four weeks of treatment.',
      ),
      bullet('Ishtiaq et al. (2023): 92 people, dry needling with usual therapy.'),
      heading('FAQs'),
      heading('How many sessions will I need?', HeadingLevel.HEADING_2),
      paragraph('Test data: it depends.'),
      heading('Does the needle go into the joint?', HeadingLevel.HEADING_2),
      paragraph('No, it does not.'),
      heading('Ready to talk about your knee?'),
      paragraph('A first visit is a full evaluation.'),
      linked('Book online', 'https://www.morningsideacupuncturenyc.com/new-patients'),
      heading('References'),
      numbered(
        'Manyanga T, Froese M, Zarychanski R, et al. Pain management with acupuncture in osteoarthritis: a systematic review and meta-analysis. BMC Complement Altern Med. 2014;14:312. doi:10.1186/1472-6882-14-312',
      ),
      numbered('Bump JM, Lewis L. Patellofemoral Syndrome. StatPearls. 2023.'),
    ],
    true,
  )
}

/** British spelling, and bold lines in the place of headings. Test data. */
function neckPain(): Promise<Uint8Array> {
  return word([
    bold('NECK PAIN'),
    paragraph(
      'Neck pain is an ache with stiffness, and it can spread to the shoulder and the head. Turning the head is hard. Test data: a page with bold lines for headings.',
    ),
    bold('Aetiology'),
    paragraph('Posture, stress and an earlier episode can play a part.'),
    bold('When to see your GP'),
    bullet('You have a fever and a stiff neck'),
    bullet('You have double vision'),
    paragraph('Call 999 after an accident.'),
    bold('Conventional care'),
    bullet('Physiotherapy: mobilisation and exercise.'),
    bullet('Anti-inflammatories: for a few days.'),
    bold('Similar conditions'),
    bullet('Radiculopathy'),
    bullet('Tension headache: the pain is in the head.'),
    bold('How acupuncture works'),
    paragraph('We centre the treatment on tender muscles. It may ease pain for some people.'),
    bold('Acupuncture points'),
    paragraph(
      'GB20 and GB21 are at the back of the neck and on the shoulder. BL10 lies beside the trapezius.',
    ),
    bold('Muscles'),
    paragraph('Upper trapezius – can send pain to the temple.'),
    paragraph('Levator scapulæ – can send pain to the side of the neck.'),
    bold('Randomised trials'),
    paragraph(
      'In a trial of 517 people, acupuncture did better than usual care at 12 months (MacPherson et al., 2015). In another, the difference to a placebo was too small to matter (White et al. 2004).',
    ),
    bold('Frequently asked questions'),
    bold('Is it safe to have needles near my neck?'),
    paragraph('Test data: an answer.'),
    bold('May I drive home?'),
    paragraph('Yes.'),
    bold('Useful links'),
    linked('What to expect', 'https://www.morningsideacupuncturenyc.com/new-patients'),
  ])
}

/** Word documents of the tests, by file name. */
export const wordDocuments = new Map([
  ['runners-knee.docx', runnersKnee],
  ['neck-pain.docx', neckPain],
])

const filling =
  'The knee hurts when it carries load for longer than it is used to, and it settles when the load is less for a while.'

/** A page about runner's knee, drawn out to some pages of some 450 words. Test data. */
export function longWordDocument(pages: number): Promise<Uint8Array> {
  const chapters = Array.from({length: pages}, (_, page) => [
    heading(['Overview', 'Symptoms', 'Causes', 'Acupuncture points', 'Research'][page % 5] ?? ''),
    ...Array.from({length: 6}, () => paragraph([filling, filling, filling].join(' '))),
    bullet('ST35 (Dubi) – near the knee joint.'),
    bullet('Rectus femoris: pulls on the kneecap.'),
    bullet('Pain when going down stairs'),
  ])
  return word([heading('Runner’s knee', HeadingLevel.TITLE), ...chapters.flat()])
}
