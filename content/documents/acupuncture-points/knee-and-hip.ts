import {point} from './point.ts'

const kneeJoint = {name: 'Knee joint', uberon: 'UBERON:0001485'}
const kneecap = {name: 'Kneecap (patella)', uberon: 'UBERON:0002446'}
const kneecapTendon = {name: 'Kneecap tendon (patellar ligament)', uberon: 'UBERON:0003676'}
const outerThighBone = {
  name: 'Outer knob of the thigh bone (lateral epicondyle)',
  uberon: 'UBERON:0009986',
}
const closeToTheJoint = 'This point lies close to the knee joint.'

export const kneeAndHip = [
  point({
    code: 'ST34',
    pinyin: 'Liángqiū',
    hanzi: '梁丘',
    englishName: 'Ridge Mound',
    location:
      'On the front of the thigh, about two thumb-widths above the kneecap, toward the outer side, between two parts of the thigh muscle.',
    anatomy: [{name: 'Vastus lateralis muscle'}, {name: 'Tendon of the rectus femoris'}],
  }),
  point({
    code: 'ST35',
    pinyin: 'Dúbí',
    hanzi: '犢鼻',
    englishName: 'Calf’s Nose',
    location:
      'In the hollow just below the kneecap, on the outer side of the tendon that runs down from it.',
    anatomy: [kneecapTendon, kneeJoint],
    cautions: [closeToTheJoint],
  }),
  point({
    code: 'ST36',
    pinyin: 'Zúsānlǐ',
    hanzi: '足三里',
    englishName: 'Leg Three Miles',
    location:
      'On the shin muscle, about three thumb-widths below the hollow at the outer side of the kneecap tendon.',
    anatomy: [{name: 'Tibialis anterior muscle'}],
  }),
  point({
    code: 'SP9',
    pinyin: 'Yīnlíngquán',
    hanzi: '陰陵泉',
    englishName: 'Yin Mound Spring',
    location:
      'On the inner side of the leg, in the angle just below the wide upper end of the shin bone.',
    anatomy: [{name: 'Inner upper end of the shin bone (medial tibial condyle)'}],
  }),
  point({
    code: 'SP10',
    pinyin: 'Xuèhǎi',
    hanzi: '血海',
    englishName: 'Sea of Blood',
    location:
      'On the inner thigh, about two thumb-widths above the inner top corner of the kneecap, where the thigh muscle bulges.',
    anatomy: [{name: 'Vastus medialis muscle'}, kneecap],
    cautions: ['A bruise with blood under the skin (a hematoma) can form here.'],
  }),
  point({
    code: 'GB30',
    pinyin: 'Huántiào',
    hanzi: '環跳',
    englishName: 'Jumping Circle',
    location:
      'In the buttock, on a line from the bony bump at the side of the hip to the lower end of the sacrum, a third of the way in from the hip.',
    anatomy: [{name: 'Bump at the side of the hip (greater trochanter)'}, {name: 'Sacral hiatus'}],
    cautions: [
      'The sciatic nerve, the large nerve of the leg, is close by. Tell us at once if the needle hurts.',
    ],
  }),
  point({
    code: 'GB31',
    pinyin: 'Fēngshì',
    hanzi: '風市',
    englishName: 'Wind Market',
    location:
      'On the outer thigh, just behind the iliotibial band. When you stand with your arms hanging down, the tip of your middle finger touches the place.',
    anatomy: [{name: 'Iliotibial band'}],
    cautions: ['Tell us if you take a blood thinner.'],
  }),
  point({
    code: 'GB33',
    pinyin: 'Xīyángguān',
    hanzi: '膝陽關',
    englishName: 'Knee Yang Gate',
    location:
      'At the outer side of the knee, above and behind the bony bump at the lower end of the thigh bone.',
    anatomy: [outerThighBone],
    cautions: ['Blood vessels run close to this point.'],
  }),
  point({
    code: 'GB34',
    pinyin: 'Yánglíngquán',
    hanzi: '陽陵泉',
    englishName: 'Yang Mound Spring',
    location:
      'On the outer side of the leg below the knee, a little in front of and below the small bony bump that you can feel there (the head of the fibula).',
    anatomy: [{name: 'Head of the fibula'}],
    cautions: [
      'A nerve of the leg (the common fibular nerve) is close by. Tell us at once if the needle hurts.',
    ],
  }),
  point({
    code: 'EX-LE2',
    pinyin: 'Hèdǐng',
    hanzi: '鶴頂',
    englishName: 'Crane’s Summit',
    location: 'At the middle of the upper edge of the kneecap.',
    anatomy: [kneecap],
  }),
  point({
    code: 'EX-LE4',
    pinyin: 'Nèixīyǎn',
    hanzi: '內膝眼',
    englishName: 'Inner Knee Eye',
    location:
      'In the hollow just below the kneecap, on the inner side of the tendon that runs down from it.',
    anatomy: [kneecapTendon, kneeJoint],
    cautions: [closeToTheJoint],
  }),
  point({
    code: 'EX-LE5',
    // Tones and exact place could not be checked: plain letters, and no marker on the figure.
    pinyin: 'Xiyan',
    hanzi: '膝眼',
    englishName: 'Knee Eyes',
    location: 'In the soft hollow at the knee.',
    anatomy: [kneeJoint],
    cautions: [closeToTheJoint],
  }),
]
