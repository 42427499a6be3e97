import type {SourceDocument} from './document.ts'

interface MapPlace {
  view: 'front' | 'back'
  x: number
  y: number
  side: 'both' | 'left' | 'right' | 'middle'
}

/** A muscle's place, and the area of the figure that stands for it, where there is one. */
interface MusclePlace {
  map: MapPlace
  figureArea?: string
}

/*
 * Where points and muscles lie on the body figure (components/body-figure/), by document id, in
 * percent of its width and height. The marker stands on the left of the figure as one looks at it;
 * the place is the same on both sides. A cun is about 1 % of the height and 2 % of the width.
 */

const points: Record<string, MapPlace> = {
  'point-gv20': middle('back', 49.6, 7.2),
  'point-ex-hn5': both('front', 44.6, 11.8),
  'point-gb20': both('back', 45, 14.8),
  'point-bl10': both('back', 46.9, 16),
  'point-gv14': middle('back', 49.6, 20.1),
  'point-gb21': both('back', 42.3, 20.4),

  'point-li12': both('front', 24, 34.2),
  'point-li11': both('front', 23.3, 35.6),
  'point-lu5': both('front', 25.8, 35.6),
  'point-li10': both('front', 22.3, 37.6),
  'point-pc7': both('front', 18.6, 47.4),
  'point-te5': both('back', 19.4, 45.5),
  'point-li4': both('back', 12.4, 49.8),
  'point-ex-ue8': both('back', 13.6, 50.9),
  'point-si3': both('back', 19.7, 51.1),

  'point-bl23': both('back', 46.6, 38.8),
  'point-ex-b2': both('back', 48.5, 40.2),
  'point-bl25': both('back', 46.6, 41.6),
  'point-gv3': middle('back', 49.6, 42),

  'point-gb30': both('back', 38.8, 49.7),
  'point-gb31': both('back', 34.4, 60),
  'point-gb33': both('front', 35.6, 65.8),
  'point-st34': both('front', 38.2, 63.8),
  'point-sp10': both('front', 43.6, 63.8),
  'point-ex-le2': both('front', 39.9, 65.6),
  'point-st35': both('front', 37.9, 69.6),
  'point-ex-le4': both('front', 41.9, 69.6),
  'point-bl40': both('back', 39.2, 67.4),
  'point-gb34': both('front', 35.6, 71.6),
  'point-sp9': both('front', 43.7, 72),
  'point-st36': both('front', 37.5, 72.9),
  'point-bl57': both('back', 38.9, 79.4),
  'point-sp6': both('front', 41.3, 83.6),
  'point-bl60': both('back', 37.2, 88),
  'point-ki3': both('back', 41, 88),
  'point-lr3': both('front', 40.7, 89.5),
}

const muscles: Record<string, MusclePlace> = {
  'trigger-temporalis': {map: both('front', 43.4, 10.7)},
  'trigger-suboccipitals': {map: both('back', 47.6, 14.8)},
  'trigger-sternocleidomastoid': {
    map: both('front', 46.9, 18.6),
    figureArea: 'sternocleidomastoid',
  },
  'trigger-upper-trapezius': {map: both('back', 45.3, 19.6), figureArea: 'upperTrapezius'},
  'trigger-levator-scapulae': {map: both('back', 41.9, 21.2)},

  'trigger-supinator': {map: both('front', 23.3, 38.3)},
  'trigger-brachioradialis': {map: both('front', 21, 40.7), figureArea: 'brachioradialis'},
  'trigger-extensor-carpi-radialis-brevis': {
    map: both('back', 19.5, 39.9),
    figureArea: 'wristExtensors',
  },
  'trigger-extensor-digitorum': {map: both('back', 21.5, 41.4), figureArea: 'fingerExtensors'},

  'trigger-iliocostalis-lumborum': {map: both('back', 44.2, 40.2), figureArea: 'lowBack'},
  'trigger-quadratus-lumborum': {map: both('back', 38.3, 41.4), figureArea: 'flank'},
  'trigger-multifidus': {map: both('back', 47.6, 43), figureArea: 'lowBack'},

  // The small gluteal muscle lies under the middle one.
  'trigger-gluteus-medius': {map: both('back', 39, 44.3), figureArea: 'gluteusMedius'},
  'trigger-gluteus-minimus': {map: both('back', 36.2, 45.8), figureArea: 'gluteusMedius'},
  'trigger-tensor-fasciae-latae': {map: both('front', 34.4, 47)},
  'trigger-rectus-femoris': {map: both('front', 38.5, 57), figureArea: 'rectusFemoris'},
  'trigger-vastus-lateralis': {map: both('front', 35.4, 60), figureArea: 'vastusLateralis'},
  'trigger-vastus-medialis': {map: both('front', 43.8, 62.9), figureArea: 'vastusMedialis'},

  'trigger-gastrocnemius': {map: both('back', 41.4, 73.1), figureArea: 'gastrocnemius'},
  'trigger-soleus': {map: both('back', 37.5, 82.6), figureArea: 'soleus'},
  // In the sole, which the figure does not show: the nearest that it does.
  'trigger-quadratus-plantae': {map: both('back', 39.5, 91.9)},
  'trigger-abductor-hallucis': {map: both('front', 41.3, 90.9), figureArea: 'innerFoot'},
}

function both(view: MapPlace['view'], x: number, y: number): MapPlace {
  return {view, x, y, side: 'both'}
}

function middle(view: MapPlace['view'], x: number, y: number): MapPlace {
  return {view, x, y, side: 'middle'}
}

/** The document with its place on the figure, if it has one. */
export function onFigure(document: SourceDocument): SourceDocument {
  const map = points[document._id] ?? muscles[document._id]?.map
  if (map === undefined) return document
  const figureArea = muscles[document._id]?.figureArea
  return {...document, map: {_type: 'mapPlace', ...map}, figureArea}
}
