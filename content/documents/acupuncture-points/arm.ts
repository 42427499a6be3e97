import {point} from './point.ts'

const outerElbow = {
  name: 'Outer knob of the elbow (lateral epicondyle)',
  uberon: 'UBERON:0006807',
}
const elbowCrease = {name: 'Elbow crease (cubital crease)'}

export const arm = [
  point({
    code: 'LI4',
    pinyin: 'Hégǔ',
    hanzi: '合谷',
    englishName: 'Junction Valley',
    location:
      'On the back of the hand, beside the middle of the long bone of the index finger, on the thumb side.',
    anatomy: [{name: 'Second metacarpal bone'}],
    pregnancyCaution: true,
  }),
  point({
    code: 'LI10',
    pinyin: 'Shǒusānlǐ',
    hanzi: '手三里',
    englishName: 'Arm Three Miles',
    location:
      'On the thumb side of the forearm, about two thumb-widths below the elbow crease, on a line from the wrist to the outer end of the crease.',
    anatomy: [elbowCrease],
  }),
  point({
    code: 'LI11',
    pinyin: 'Qūchí',
    hanzi: '曲池',
    englishName: 'Pool at the Bend',
    location:
      'At the outer side of the elbow, halfway between the tendon in the crease and the bony knob on the outside.',
    anatomy: [elbowCrease, outerElbow],
  }),
  point({
    code: 'LI12',
    pinyin: 'Zhǒuliáo',
    hanzi: '肘髎',
    englishName: 'Elbow Bone Hole',
    location: 'On the outer side of the upper arm, just above the bony knob of the elbow.',
    anatomy: [outerElbow],
  }),
  point({
    code: 'LU5',
    pinyin: 'Chǐzé',
    hanzi: '尺澤',
    englishName: 'Cubit Marsh',
    location:
      'In the elbow crease, on the outer side of the tendon that you feel when you bend the arm (the biceps tendon).',
    anatomy: [elbowCrease, {name: 'Biceps tendon'}],
    cautions: ['The main artery of the arm runs close to this point.'],
  }),
  point({
    code: 'TE5',
    pinyin: 'Wàiguān',
    hanzi: '外關',
    englishName: 'Outer Pass',
    location: 'On the back of the forearm, about two thumb-widths above the crease of the wrist.',
    anatomy: [{name: 'Wrist crease on the back of the hand'}],
    cautions: ['We needle this point with special care.'],
  }),
  point({
    code: 'SI3',
    pinyin: 'Hòuxī',
    hanzi: '後谿',
    englishName: 'Back Stream',
    location: 'At the edge of the hand, on the wrist side of the knuckle of the little finger.',
    anatomy: [{name: 'Knuckle of the little finger (fifth metacarpophalangeal joint)'}],
  }),
  point({
    code: 'PC7',
    pinyin: 'Dàlíng',
    hanzi: '大陵',
    englishName: 'Great Mound',
    location: 'On the palm side of the wrist, in the middle of the crease.',
    anatomy: [{name: 'Wrist crease on the palm side'}],
    cautions: [
      'A nerve of the hand (the median nerve) is close by. Tell us at once if the needle hurts.',
    ],
  }),
  point({
    code: 'EX-UE8',
    pinyin: 'Wàiláogōng',
    hanzi: '外勞宮',
    englishName: 'Outer Palace of Labor',
    location:
      'On the back of the hand, between the long bones of the index and middle fingers, half a thumb-width from the knuckles toward the wrist.',
    anatomy: [{name: 'Second and third metacarpal bones'}],
  }),
]
