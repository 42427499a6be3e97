import type {SchemaTypeDefinition} from '@sanity/types'

import {acupuncturePoint} from './documents/acupuncture-point.ts'
import {clinician} from './documents/clinician.ts'
import {condition} from './documents/condition.ts'
import {experiment} from './documents/experiment.ts'
import {faq} from './documents/faq.ts'
import {redirect} from './documents/redirect.ts'
import {siteSettings} from './documents/site-settings.ts'
import {study} from './documents/study.ts'
import {treatment} from './documents/treatment.ts'
import {triggerPoint} from './documents/trigger-point.ts'
import {anatomyTerm} from './objects/anatomy-term.ts'
import {approach} from './objects/approach.ts'
import {author} from './objects/author.ts'
import {callToAction} from './objects/call-to-action.ts'
import {callToActionOverride} from './objects/call-to-action-override.ts'
import {careAdvice} from './objects/care-advice.ts'
import {citation} from './objects/citation.ts'
import {conventionalTreatment} from './objects/conventional-treatment.ts'
import {differential} from './objects/differential.ts'
import {evidence} from './objects/evidence.ts'
import {experimentVariant} from './objects/experiment-variant.ts'
import {figureArea} from './objects/figure-area.ts'
import {link} from './objects/link.ts'
import {mapPlace} from './objects/map-place.ts'
import {mechanism} from './objects/mechanism.ts'
import {medicalCode} from './objects/medical-code.ts'
import {openingHours} from './objects/opening-hours.ts'
import {picture} from './objects/picture.ts'
import {pointUse} from './objects/point-use.ts'
import {postalAddress} from './objects/postal-address.ts'
import {resource} from './objects/resource.ts'
import {retraction} from './objects/retraction.ts'
import {plainRichText, richText} from './objects/rich-text.ts'
import {triggerPointUse} from './objects/trigger-point-use.ts'

/** What editors can create, in the order of the Studio's menus. */
export const documentTypes: SchemaTypeDefinition[] = [
  condition,
  treatment,
  acupuncturePoint,
  triggerPoint,
  study,
  faq,
  clinician,
  redirect,
  experiment,
  siteSettings,
]

/** Every type of the Studio. */
export const schemaTypes: SchemaTypeDefinition[] = [
  ...documentTypes,
  anatomyTerm,
  approach,
  author,
  callToAction,
  callToActionOverride,
  careAdvice,
  citation,
  conventionalTreatment,
  differential,
  evidence,
  experimentVariant,
  figureArea,
  link,
  mapPlace,
  mechanism,
  medicalCode,
  openingHours,
  picture,
  pointUse,
  plainRichText,
  postalAddress,
  resource,
  retraction,
  richText,
  triggerPointUse,
]
