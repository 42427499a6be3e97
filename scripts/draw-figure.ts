import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import type BodyComponent from 'react-muscle-highlighter'
import {z} from 'zod'

import type {FigureArea, FigureView} from '#lib/content/vocabulary.ts'

import {relativePath} from './relative-path.ts'

/**
 * Takes the body figure out of the package that draws it and writes it as data, so that neither the
 * package nor its React components are part of the site: `components/body-figure/drawing.ts`.
 */

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
// Only its CommonJS entry can be loaded outside a bundler.
const {default: Body} = z
  .object({default: z.custom<typeof BodyComponent>((value) => typeof value === 'function')})
  .parse(require('react-muscle-highlighter'))

/** The package draws figures 724 wide, the back beside the front; ours are 200 wide. */
const offsets = {front: 0, back: -724}
const scale = 200 / 724

/**
 * Which of the package's paths make up which area of the figure: the package's name for the group,
 * and the places in it. What is named nowhere is drawn with the outline.
 */
const areas: Record<FigureView, Partial<Record<FigureArea, [group: string, ...number[]]>>> = {
  front: {
    sternocleidomastoid: ['neck', 1, 3],
    scalenes: ['neck', 2, 4],
    upperTrapezius: ['trapezius', 0, 1],
    deltoid: ['deltoids', 0, 1],
    chest: ['chest', 0, 1],
    biceps: ['biceps', 0, 1],
    triceps: ['triceps', 0, 1],
    brachioradialis: ['forearm', 0, 3],
    wristFlexors: ['forearm', 1, 2, 4, 5],
    abdominals: ['abs', 0, 1, 2, 3, 4, 5, 6, 7],
    obliques: ['obliques', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    groin: ['adductors', 0, 3],
    sartorius: ['adductors', 1, 4],
    adductors: ['adductors', 2, 5],
    rectusFemoris: ['quadriceps', 0, 3],
    vastusLateralis: ['quadriceps', 1, 4],
    vastusMedialis: ['quadriceps', 2, 5],
    kneecap: ['knees', 0, 2],
    tibialisAnterior: ['tibialis', 0, 1],
    fibularis: ['calves', 0, 2],
    gastrocnemius: ['calves', 1, 3],
    innerFoot: ['feet', 1, 3],
  },
  back: {
    upperTrapezius: ['neck', 0, 1],
    trapezius: ['trapezius', 0, 1],
    deltoid: ['deltoids', 0, 1],
    shoulderBlade: ['upper-back', 0, 3],
    latissimus: ['upper-back', 1, 5],
    triceps: ['triceps', 0, 1, 2, 3, 4, 5],
    wristExtensors: ['forearm', 2, 6],
    fingerExtensors: ['forearm', 0, 5],
    wristFlexors: ['forearm', 3, 7],
    lowBack: ['lower-back', 1, 2],
    flank: ['lower-back', 0, 3],
    gluteusMedius: ['gluteal', 0, 2],
    gluteusMaximus: ['gluteal', 1, 3],
    outerThigh: ['hamstring', 0, 7],
    hamstrings: ['hamstring', 1, 2, 4, 5],
    adductors: ['adductors', 0, 1],
    gastrocnemius: ['calves', 0, 2, 4, 5],
    soleus: ['calves', 1, 3, 6, 7],
    heel: ['ankles', 0, 1],
  },
}

/** Every path of a view in the order of drawing; the outline of the body has no group. */
function pathsOf(view: FigureView) {
  const markup = renderToStaticMarkup(createElement(Body, {data: [], side: view, border: '#000'}))
  return [...markup.matchAll(/<path([^>]*)>/g)].map(([, attributes = '']) => ({
    group: / id="([^"]+)"/.exec(attributes)?.[1],
    d: relativePath(/ d="([^"]+)"/.exec(attributes)?.[1] ?? '', {moveX: offsets[view], scale}),
  }))
}

function draw(view: FigureView) {
  const paths = pathsOf(view)
  const taken = new Set<object>()
  const named = Object.entries(areas[view]).map(([area, [group, ...places]]) => {
    const members = paths.filter((path) => path.group === group)
    const drawn = places.map((place) => {
      const path = members[place]
      if (!path) throw new Error(`The ${view} figure has no ${group} ${place}`)
      taken.add(path)
      return path.d
    })
    return [area, drawn.join('')] as const
  })
  const outline = paths.filter(({group}) => !group || group === 'head')
  const rest = paths.filter((path) => !taken.has(path) && !outline.includes(path))
  return {
    outline: outline.map(({d}) => d),
    rest: rest.map(({d}) => d).join(''),
    areas: Object.fromEntries(named),
  }
}

const license = readFileSync(
  join(require.resolve('react-muscle-highlighter'), '../../../LICENSE'),
  'utf8',
)

const drawing = {front: draw('front'), back: draw('back')}

writeFileSync(
  join(root, 'components/body-figure/drawing.ts'),
  `import type {FigureArea, FigureView} from '#lib/content/vocabulary.ts'

/** One view of the body as SVG paths, 200 wide and 400 high. */
interface DrawnView {
  /** The shape of the whole body. */
  outline: readonly string[]
  /** Muscles, hands, feet and hair that bear no name. */
  rest: string
  areas: Partial<Readonly<Record<FigureArea, string>>>
}

/** Made by scripts/draw-figure.ts from react-muscle-highlighter; its license stands below. */
export const drawing: Readonly<Record<FigureView, DrawnView>> = ${JSON.stringify(drawing, null, 2)}

export const license = ${JSON.stringify(license.replaceAll('\r', '').trim())}
`,
)
