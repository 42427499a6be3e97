import type {Workshop} from '../workshop.ts'

/** The clinic's treatment of points, or of muscles, where the clinic has one by that name. */
export function aboutTreatment(shop: Workshop, targets: 'acupuncturePoints' | 'triggerPoints') {
  const word = targets === 'acupuncturePoints' ? 'acupuncture' : 'dry needling'
  return shop.names.mentionsIn(word, ['treatment'], true)[0]
}
