import {point} from './point.ts'

const lumbarSpine = {name: 'Spine of the low back (lumbar column)', uberon: 'UBERON:0006074'}

export const back = [
  point({
    code: 'BL23',
    pinyin: 'Shènshū',
    hanzi: '腎俞',
    englishName: 'Kidney Transporter',
    location:
      'In the low back, level with the second bone of the lumbar spine (L2), one and a half thumb-widths out from the middle.',
    anatomy: [lumbarSpine],
    cautions: ['The kidneys lie below this part of the back, so we needle it with special care.'],
  }),
  point({
    code: 'BL25',
    pinyin: 'Dàchángshū',
    hanzi: '大腸俞',
    englishName: 'Large Intestine Transporter',
    location:
      'In the low back, level with the fourth bone of the lumbar spine (L4), one and a half thumb-widths out from the middle.',
    anatomy: [lumbarSpine],
    cautions: ['We needle this part of the back with special care.'],
  }),
  point({
    code: 'GV3',
    pinyin: 'Yāoyángguān',
    hanzi: '腰陽關',
    englishName: 'Low Back Yang Passage',
    location:
      'In the middle of the low back, just below the bony tip of the fourth bone of the lumbar spine (L4).',
    anatomy: [lumbarSpine],
    cautions: ['This point lies over the spine, so we needle it with special care.'],
  }),
  point({
    code: 'EX-B2',
    pinyin: 'Jiájǐ',
    hanzi: '夾脊',
    englishName: 'Along the Spine',
    location:
      'A row of points on each side of the spine, half a thumb-width from the middle, from the first bone of the chest spine (T1) to the last of the low back (L5).',
    anatomy: [{name: 'Chest spine (thoracic column)'}, lumbarSpine],
    cautions: ['These points lie beside the spine, so we needle them with special care.'],
  }),
]
