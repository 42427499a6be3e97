/** @jest-environment jsdom */
import {render} from '@testing-library/react'

import {drawing} from '#components/body-figure/drawing.ts'
import type {Mark} from '#components/body-figure/mark.ts'
import {shareFigure} from '#components/share-picture/share-figure.ts'
import {SharePicture} from '#components/share-picture/share-picture.tsx'
import {tokenColor} from '#components/styles/token-color.ts'

const size = {width: 480, height: 630}
const mark = (view: 'front' | 'back', y: number, area?: Mark['area']): Mark => ({
  name: 'a place',
  place: {view, x: 40, y, side: 'both'},
  area,
})

function pictureOf(marks: readonly Mark[]): SVGElement {
  document.body.innerHTML = shareFigure(marks, size)
  const picture = document.querySelector('svg')
  if (!picture) throw new Error('there is no picture')
  return picture
}

const fills = (picture: Element, color: string) =>
  [...picture.querySelectorAll('path')].filter(
    (path) => path.getAttribute('fill') === tokenColor(color),
  )

describe('the figure of a shared link', () => {
  it('is the side of the body with most of the marks, and marks those alone', () => {
    const picture = pictureOf([mark('front', 20), mark('back', 60), mark('back', 70)])
    expect(picture.querySelectorAll('circle')).toHaveLength(2)
    expect(fills(picture, 'skin')[0]?.getAttribute('d')).toBe(drawing.back.outline[0])
  })

  it('shades the muscle', () => {
    const shaded = fills(pictureOf([mark('back', 83, 'soleus')]), 'pine')
    expect(shaded.map((path) => path.getAttribute('d'))).toEqual([drawing.back.areas.soleus])
  })

  it('shows the body where there are no marks', () => {
    const picture = pictureOf([])
    expect(picture.querySelectorAll('circle')).toHaveLength(0)
    expect(fills(picture, 'pine')).toEqual([])
  })
})

it('says the clinic, the kind of page and its title, without signs that its font does not hold', () => {
  const {container} = render(
    <SharePicture
      clinicName="Praxis für Nadeln 針灸 💉"
      kind="Acupuncture point"
      title="ST35 Dúbí 犢鼻 “Calf’s Nose”"
      marks={[]}
    />,
  )
  expect(container.textContent).toBe('Praxis für NadelnAcupuncture pointST35 Dúbí “Calf’s Nose”')
})
