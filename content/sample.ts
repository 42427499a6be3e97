import type {SourceDocument} from './document.ts'
import {acupuncturePoints} from './documents/acupuncture-points.ts'
import {chronicLowBackPain} from './documents/chronic-low-back-pain/condition.ts'
import {faqs as chronicLowBackPainFaqs} from './documents/chronic-low-back-pain/faqs.ts'
import {clinicTreatments} from './documents/clinic-treatments.ts'
import {conventionalTreatments} from './documents/conventional-treatments.ts'
import {iliotibialBandSyndrome} from './documents/iliotibial-band-syndrome/condition.ts'
import {faqs as iliotibialBandSyndromeFaqs} from './documents/iliotibial-band-syndrome/faqs.ts'
import {neckPain} from './documents/neck-pain/condition.ts'
import {faqs as neckPainFaqs} from './documents/neck-pain/faqs.ts'
import {patellarTendinopathy} from './documents/patellar-tendinopathy/condition.ts'
import {faqs as patellarTendinopathyFaqs} from './documents/patellar-tendinopathy/faqs.ts'
import {plantarFasciitis} from './documents/plantar-fasciitis/condition.ts'
import {faqs as plantarFasciitisFaqs} from './documents/plantar-fasciitis/faqs.ts'
import {runnersKnee} from './documents/runners-knee/condition.ts'
import {faqs as runnersKneeFaqs} from './documents/runners-knee/faqs.ts'
import {sharedFaqs} from './documents/shared-faqs.ts'
import {siteSettings} from './documents/site-settings.ts'
import {studies} from './documents/studies.ts'
import {tennisElbow} from './documents/tennis-elbow/condition.ts'
import {faqs as tennisElbowFaqs} from './documents/tennis-elbow/faqs.ts'
import {tensionTypeHeadache} from './documents/tension-type-headache/condition.ts'
import {faqs as tensionTypeHeadacheFaqs} from './documents/tension-type-headache/faqs.ts'
import {triggerPoints} from './documents/trigger-points.ts'
import {onFigure} from './figure-places.ts'
import {withKeys} from './keys.ts'

/** Everything that a new installation starts with; only conditions refer to what comes later. */
export function sampleDocuments(): SourceDocument[] {
  return [
    siteSettings,
    ...studies,
    ...conventionalTreatments,
    ...clinicTreatments,
    ...acupuncturePoints.map(onFigure),
    ...triggerPoints.map(onFigure),
    ...sharedFaqs,
    ...runnersKneeFaqs,
    runnersKnee,
    ...iliotibialBandSyndromeFaqs,
    iliotibialBandSyndrome,
    ...patellarTendinopathyFaqs,
    patellarTendinopathy,
    ...plantarFasciitisFaqs,
    plantarFasciitis,
    ...tennisElbowFaqs,
    tennisElbow,
    ...chronicLowBackPainFaqs,
    chronicLowBackPain,
    ...neckPainFaqs,
    neckPain,
    ...tensionTypeHeadacheFaqs,
    tensionTypeHeadache,
  ].map(withKeys)
}

/** One document a line, as `sanity dataset import` and the lake read it. */
export function toNdjson(documents: SourceDocument[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('')
}
