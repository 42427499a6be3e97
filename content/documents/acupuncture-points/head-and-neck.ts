import {point} from './point.ts'

const neck = {name: 'Neck', uberon: 'UBERON:0000974'}
const trapezius = {name: 'Trapezius muscle', uberon: 'UBERON:0002380'}
const arteryOfTheNeck =
  'An artery of the neck (the vertebral artery) lies below this point, so we needle it with special care.'

export const headAndNeck = [
  point({
    code: 'GB20',
    pinyin: 'Fēngchí',
    hanzi: '風池',
    englishName: 'Wind Pool',
    location:
      'At the top of the neck, below the back of the skull, in the hollow between the muscle at the side of the neck and the one at the back.',
    anatomy: [
      {name: 'Back of the skull (occiput)'},
      {name: 'Sternocleidomastoid muscle'},
      trapezius,
    ],
    cautions: [arteryOfTheNeck],
  }),
  point({
    code: 'GB21',
    pinyin: 'Jiānjǐng',
    hanzi: '肩井',
    englishName: 'Shoulder Well',
    location:
      'On top of the shoulder, halfway between the bony bump at the base of the neck (C7) and the tip of the shoulder.',
    anatomy: [trapezius, {name: 'Tip of the shoulder blade (acromion)'}],
    cautions: [
      'The top of the lung lies below this point. A needle there can make a lung collapse (pneumothorax). If your chest hurts or you are short of breath after a visit, call 911.',
    ],
    pregnancyCaution: true,
  }),
  point({
    code: 'BL10',
    pinyin: 'Tiānzhù',
    hanzi: '天柱',
    englishName: 'Upper Pillar',
    location:
      'At the back of the neck, level with the second neck bone (C2), at the outer edge of the large muscle there (the trapezius).',
    anatomy: [neck, trapezius],
    cautions: [arteryOfTheNeck],
  }),
  point({
    code: 'GV14',
    pinyin: 'Dàzhuī',
    hanzi: '大椎',
    englishName: 'Great Vertebra',
    location:
      'In the middle, at the base of the neck, just below the bony tip of the last neck bone (C7).',
    anatomy: [neck],
    cautions: ['The spinal cord lies below this point, so we needle it with special care.'],
  }),
  point({
    code: 'GV20',
    pinyin: 'Bǎihuì',
    hanzi: '百會',
    englishName: 'One Hundred Meetings',
    location:
      'On top of the head, in the middle, about five thumb-widths behind the front hairline.',
    anatomy: [{name: 'Scalp', uberon: 'UBERON:0000403'}],
  }),
  point({
    code: 'EX-HN5',
    pinyin: 'Tàiyáng',
    hanzi: '太陽',
    englishName: 'Sun',
    location:
      'At the temple, about a finger-width behind the middle between the outer end of the eyebrow and the outer corner of the eye.',
    anatomy: [{name: 'Temple'}],
    cautions: ['Blood vessels run close to this point.'],
  }),
]
