import {type FigureArea, figureAreas} from '#lib/content/vocabulary.ts'

/** The area that an element of the figure stands for. */
export function areaOf(element: Element | null): FigureArea | undefined {
  const name = element?.getAttribute('data-area')
  return figureAreas.values.find((area) => area === name)
}
