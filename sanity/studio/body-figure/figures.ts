import type {FigureFile} from '#components/body-figure/figure-file.ts'
import type {FigureView} from '#lib/content/vocabulary.ts'

/**
 * Where the Studio finds the figure that patients see, and what can be shaded on it. The drawing
 * itself is not part of the Studio.
 */
export type Figures = Readonly<Record<FigureView, Pick<FigureFile, 'address' | 'areas'>>>
