/**
 * The closed lists of words that content is made of: what is stored, and what people read.
 * The Studio offers them, zod checks them, the page shows them.
 */
export interface Term<Value extends string> {
  value: Value
  title: string
}

function vocabulary<const Value extends string>(terms: readonly Term<Value>[]) {
  return {
    terms,
    values: terms.map((term) => term.value) as [Value, ...Value[]],
    /** The words for a stored value. */
    titleOf: (value: Value): string => terms.find((term) => term.value === value)?.title ?? value,
  }
}

/** Parts of the body that conditions are listed by, from head to foot. */
export const bodyRegions = vocabulary([
  {value: 'head', title: 'Head and jaw'},
  {value: 'neck', title: 'Neck'},
  {value: 'shoulder', title: 'Shoulder'},
  {value: 'elbow', title: 'Elbow and forearm'},
  {value: 'hand', title: 'Wrist and hand'},
  {value: 'back', title: 'Back and spine'},
  {value: 'hip', title: 'Hip and thigh'},
  {value: 'knee', title: 'Knee'},
  {value: 'foot', title: 'Ankle and foot'},
  {value: 'general', title: 'Whole body'},
])
export type BodyRegion = (typeof bodyRegions.values)[number]

/** How soon help is needed, most urgent last. */
export const careLevels = vocabulary([
  {value: 'routine', title: 'Make an appointment'},
  {value: 'urgent', title: 'Get help today'},
  {value: 'emergency', title: 'Call for emergency help now'},
])
export type CareLevel = (typeof careLevels.values)[number]

export const treatmentKinds = vocabulary([
  {value: 'conventional', title: 'Conventional care'},
  {value: 'clinic', title: 'Offered at the clinic'},
])
export type TreatmentKind = (typeof treatmentKinds.values)[number]

/** What a clinic treatment is applied to; the summary table names those as its examples. */
export const treatmentTargets = vocabulary([
  {value: 'acupuncturePoints', title: 'Acupuncture points'},
  {value: 'triggerPoints', title: 'Trigger points'},
  {value: 'none', title: 'Neither'},
])
export type TreatmentTarget = (typeof treatmentTargets.values)[number]

/** What a mechanism is, as schema.org tells them apart. */
export const mechanismKinds = vocabulary([
  {value: 'cause', title: 'Cause'},
  {value: 'riskFactor', title: 'Risk factor'},
  {value: 'pathophysiology', title: 'What happens in the tissue'},
])
export type MechanismKind = (typeof mechanismKinds.values)[number]

/** Why a point is chosen: tradition and trials are never mixed up. */
export const pointBases = vocabulary([
  {value: 'traditional', title: 'Traditional use'},
  {value: 'studied', title: 'Used in a cited study'},
  {value: 'anatomical', title: 'Chosen for the anatomy'},
])
export type PointBasis = (typeof pointBases.values)[number]

export const pointStandards = vocabulary([
  {value: 'who', title: 'WHO standard point'},
  {value: 'extra', title: 'Extra point'},
  {value: 'ashi', title: 'Ashi: a tender spot, different in everybody'},
])
export type PointStandard = (typeof pointStandards.values)[number]

/** The channels that point codes are named after. */
export const meridians = vocabulary([
  {value: 'LU', title: 'Lung'},
  {value: 'LI', title: 'Large Intestine'},
  {value: 'ST', title: 'Stomach'},
  {value: 'SP', title: 'Spleen'},
  {value: 'HT', title: 'Heart'},
  {value: 'SI', title: 'Small Intestine'},
  {value: 'BL', title: 'Bladder'},
  {value: 'KI', title: 'Kidney'},
  {value: 'PC', title: 'Pericardium'},
  {value: 'TE', title: 'Triple Energizer'},
  {value: 'GB', title: 'Gallbladder'},
  {value: 'LR', title: 'Liver'},
  {value: 'GV', title: 'Governing Vessel'},
  {value: 'CV', title: 'Conception Vessel'},
  {value: 'EX', title: 'Extra points'},
])
export type Meridian = (typeof meridians.values)[number]

export const figureViews = vocabulary([
  {value: 'front', title: 'Front'},
  {value: 'back', title: 'Back'},
])
export type FigureView = (typeof figureViews.values)[number]

/** The areas of the body figure that can be shaded for a muscle. */
export const figureAreas = vocabulary([
  {value: 'sternocleidomastoid', title: 'Front and side of the neck (sternocleidomastoid)'},
  {value: 'scalenes', title: 'Base of the neck (scalenes)'},
  {value: 'upperTrapezius', title: 'Neck to shoulder (upper trapezius)'},
  {value: 'trapezius', title: 'Upper back, along the spine (trapezius)'},
  {value: 'deltoid', title: 'Shoulder (deltoid)'},
  {value: 'shoulderBlade', title: 'Shoulder blade'},
  {value: 'latissimus', title: 'Side of the back (latissimus dorsi)'},
  {value: 'chest', title: 'Chest (pectoralis)'},
  {value: 'biceps', title: 'Front of the upper arm (biceps)'},
  {value: 'triceps', title: 'Back of the upper arm (triceps)'},
  {value: 'brachioradialis', title: 'Thumb side of the forearm (brachioradialis)'},
  {value: 'wristFlexors', title: 'Palm side of the forearm (wrist flexors)'},
  {value: 'wristExtensors', title: 'Outer forearm (wrist extensors)'},
  {value: 'fingerExtensors', title: 'Back of the forearm (finger extensors)'},
  {value: 'abdominals', title: 'Belly (abdominals)'},
  {value: 'obliques', title: 'Side of the belly (obliques)'},
  {value: 'lowBack', title: 'Low back, beside the spine'},
  {value: 'flank', title: 'Flank, above the hip bone'},
  {value: 'gluteusMedius', title: 'Upper buttock (gluteus medius)'},
  {value: 'gluteusMaximus', title: 'Buttock (gluteus maximus)'},
  {value: 'groin', title: 'Groin'},
  {value: 'adductors', title: 'Inner thigh (adductors)'},
  {value: 'sartorius', title: 'Across the thigh (sartorius)'},
  {value: 'rectusFemoris', title: 'Front of the thigh (rectus femoris)'},
  {value: 'vastusLateralis', title: 'Outer side of the thigh (vastus lateralis)'},
  {value: 'vastusMedialis', title: 'Inner thigh above the knee (vastus medialis)'},
  {value: 'outerThigh', title: 'Outer thigh, seen from behind'},
  {value: 'hamstrings', title: 'Back of the thigh (hamstrings)'},
  {value: 'kneecap', title: 'Kneecap'},
  {value: 'tibialisAnterior', title: 'Shin (tibialis anterior)'},
  {value: 'fibularis', title: 'Outer lower leg (fibularis)'},
  {value: 'gastrocnemius', title: 'Calf (gastrocnemius)'},
  {value: 'soleus', title: 'Lower calf (soleus)'},
  {value: 'heel', title: 'Heel'},
  {value: 'innerFoot', title: 'Inner side of the foot'},
])
export type FigureArea = (typeof figureAreas.values)[number]

export const bodySides = vocabulary([
  {value: 'both', title: 'Both sides'},
  {value: 'left', title: 'Left'},
  {value: 'right', title: 'Right'},
  {value: 'middle', title: 'Middle line'},
])
export type BodySide = (typeof bodySides.values)[number]

export const studyDesigns = vocabulary([
  {value: 'metaAnalysis', title: 'Systematic review with meta-analysis'},
  {value: 'systematicReview', title: 'Systematic review'},
  {value: 'randomisedTrial', title: 'Randomized trial'},
  {value: 'guideline', title: 'Clinical practice guideline'},
  {value: 'cohort', title: 'Observational study'},
  {value: 'survey', title: 'Prospective survey'},
  {value: 'caseReports', title: 'Case reports'},
  {value: 'review', title: 'Review article or textbook chapter'},
])
export type StudyDesign = (typeof studyDesigns.values)[number]

/** What a study found for the outcome in question. A null result is a finding. */
export const findings = vocabulary([
  {value: 'benefit', title: 'Better than what it was compared with'},
  {value: 'noDifference', title: 'No clear difference'},
  {value: 'mixed', title: 'Mixed results'},
  {value: 'harm', title: 'Worse than what it was compared with'},
  {value: 'unclear', title: 'Result not stated here'},
  {value: 'notComparative', title: 'Not a comparison'},
])
export type Finding = (typeof findings.values)[number]

/** GRADE certainty of evidence (Guyatt et al., BMJ 2008;336:924). */
export const certainties = vocabulary([
  {value: 'high', title: 'High'},
  {value: 'moderate', title: 'Moderate'},
  {value: 'low', title: 'Low'},
  {value: 'veryLow', title: 'Very low'},
])
export type Certainty = (typeof certainties.values)[number]

export const retractionStatuses = vocabulary([
  {value: 'none', title: 'No retraction known'},
  {value: 'corrected', title: 'Corrected after publication'},
  {value: 'concern', title: 'Expression of concern'},
  {value: 'retracted', title: 'Retracted'},
])
export type RetractionStatus = (typeof retractionStatuses.values)[number]

export const codeSystems = vocabulary([
  {value: 'ICD-10-CM', title: 'ICD-10-CM (diagnosis)'},
  {value: 'MeSH', title: 'MeSH (literature)'},
  {value: 'UBERON', title: 'UBERON (anatomy)'},
  {value: 'FMA', title: 'FMA (anatomy)'},
])
export type CodeSystem = (typeof codeSystems.values)[number]

export const weekdays = vocabulary([
  {value: 'Monday', title: 'Monday'},
  {value: 'Tuesday', title: 'Tuesday'},
  {value: 'Wednesday', title: 'Wednesday'},
  {value: 'Thursday', title: 'Thursday'},
  {value: 'Friday', title: 'Friday'},
  {value: 'Saturday', title: 'Saturday'},
  {value: 'Sunday', title: 'Sunday'},
])
export type Weekday = (typeof weekdays.values)[number]

/** Places of a condition's page whose copy can be tested. */
export const slots = vocabulary([
  {value: 'heroHeading', title: 'Heading at the top'},
  {value: 'heroLede', title: 'First sentence, below the heading'},
  {value: 'approachLede', title: 'First words of “How we help”'},
  {value: 'ctaHeading', title: 'Invitation: heading'},
  {value: 'ctaText', title: 'Invitation: text'},
  {value: 'bookLabel', title: 'Words on the booking button'},
  {value: 'callLabel', title: 'Words on the telephone button'},
])
export type Slot = (typeof slots.values)[number]

/** What a reader does that a test counts as success. */
export const experimentGoals = vocabulary([
  {value: 'book', title: 'Opens the booking page'},
  {value: 'call', title: 'Taps the telephone number'},
  {value: 'either', title: 'Either of the two'},
])
export type ExperimentGoal = (typeof experimentGoals.values)[number]

/** The life of a test, in order; it never goes back. */
export const experimentStatuses = vocabulary([
  {value: 'draft', title: 'Being written'},
  {value: 'running', title: 'Running'},
  {value: 'stopped', title: 'Stopped'},
  {value: 'concluded', title: 'Concluded'},
])
export type ExperimentStatus = (typeof experimentStatuses.values)[number]
