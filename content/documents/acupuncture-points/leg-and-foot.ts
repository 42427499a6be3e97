import {point} from './point.ts'

const achilles = {name: 'Achilles tendon'}

export const legAndFoot = [
  point({
    code: 'SP6',
    pinyin: 'Sānyīnjiāo',
    hanzi: '三陰交',
    englishName: 'Meeting of Three Yin',
    location: 'On the inner side of the leg, about three thumb-widths above the ankle bone.',
    anatomy: [{name: 'Inner ankle bone (medial malleolus)'}],
    pregnancyCaution: true,
  }),
  point({
    code: 'BL40',
    pinyin: 'Wěizhōng',
    hanzi: '委中',
    englishName: 'Middle of the Crease',
    location: 'At the back of the knee, in the middle of the crease.',
    anatomy: [{name: 'Crease behind the knee (popliteal crease)'}],
    cautions: ['A large artery of the leg lies below this point.'],
  }),
  point({
    code: 'BL57',
    pinyin: 'Chéngshān',
    hanzi: '承山',
    englishName: 'Mountain Support',
    location:
      'At the back of the leg, where the bulge of the calf ends and the Achilles tendon begins.',
    anatomy: [{name: 'Gastrocnemius muscle'}, achilles],
    cautions: ['Veins run close to this point.'],
  }),
  point({
    code: 'BL60',
    pinyin: 'Kūnlún',
    hanzi: '崑崙',
    englishName: 'Kunlun Mountains',
    location: 'In the hollow between the outer ankle bone and the Achilles tendon.',
    anatomy: [{name: 'Outer ankle bone (lateral malleolus)'}, achilles],
    pregnancyCaution: true,
  }),
  point({
    code: 'KI3',
    pinyin: 'Tàixī',
    hanzi: '太谿',
    englishName: 'Great Stream',
    location: 'In the hollow between the inner ankle bone and the Achilles tendon.',
    anatomy: [{name: 'Inner ankle bone (medial malleolus)'}, achilles],
    cautions: ['An artery to the foot runs close to this point.'],
  }),
  point({
    code: 'LR3',
    pinyin: 'Tàichōng',
    hanzi: '太衝',
    englishName: 'Supreme Rush',
    location:
      'On the top of the foot, where the long bones of the big toe and the second toe come together.',
    anatomy: [{name: 'First and second metatarsal bones'}],
    cautions: ['An artery on the top of the foot runs close to this point.'],
  }),
]
