import {pointLookup} from '#lib/search/point-lookup.ts'

import type {SourceDocument} from '../document.ts'
import {slug} from '../document.ts'
import {arm} from './acupuncture-points/arm.ts'
import {back} from './acupuncture-points/back.ts'
import {headAndNeck} from './acupuncture-points/head-and-neck.ts'
import {kneeAndHip} from './acupuncture-points/knee-and-hip.ts'
import {legAndFoot} from './acupuncture-points/leg-and-foot.ts'

const ashiNames = {code: 'ashi', englishName: 'Tender spots (ashi points)'}

/** It has no place of its own on the figure: it is wherever the patient is tender. */
const ashi: SourceDocument = {
  _id: 'point-ashi',
  _type: 'acupuncturePoint',
  ...ashiNames,
  slug: slug('ashi'),
  standard: 'ashi',
  lookup: {...pointLookup(ashiNames)},
  location:
    'No fixed place. Ashi points are the spots that feel tender when they are pressed, and they differ from person to person.',
  pregnancyCaution: false,
}

/** Every point that the sample's pages choose from, from head to foot. */
export const acupuncturePoints: SourceDocument[] = [
  ...headAndNeck,
  ...arm,
  ...back,
  ...kneeAndHip,
  ...legAndFoot,
  ashi,
]
