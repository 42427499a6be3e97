/**
 * Projections that several queries share. Each answers the shape of its namesake in `lib/content`.
 * A reference is projected as `{_ref, document}`, so that a page knows the id that it waits for
 * while the document is not published.
 */

export const studyProjection = /* groq */ `{
  _id, _type, title, authors[]{_key, family, given}, containerTitle, publisher, publisherPlace,
  year, volume, issue, pages, doi, pmid, pmcid, url, design, sampleSize, includedStudies,
  population, intervention, comparator, outcome, result, limitation, level, levelLowered,
  retraction{status, checkedAt, source}
}`

const studyReference = /* groq */ `{_ref, "document": @->${studyProjection}}`

export const richTextProjection = /* groq */ `{
  _key, _type, style, listItem, level, markDefs[]{_key, _type, href},
  children[]{_key, _type, text, marks, "studies": studies[]${studyReference}}
}`

/** A picture is there once it was uploaded; words alone are none. */
export const pictureField = /* groq */ `"picture": select(defined(picture.asset) => picture{
  "asset": asset._ref, alt, caption, credit, crop{left, top, right, bottom}, hotspot{x, y}
})`

/** Without braces where a document's own page adds to them. */
export const treatmentFields = /* groq */ `
  _id, _type, name, "slug": slug.current, kind, summary, technique, mechanism, targets,
  "safety": safety[]${richTextProjection}, contraindications, adverseEffects,
  "studies": studies[]${studyReference}
`
export const treatmentProjection = /* groq */ `{${treatmentFields}}`

const anatomyProjection = /* groq */ `{_key, name, uberon}`
const mapProjection = /* groq */ `{view, x, y, side}`

export const acupuncturePointFields = /* groq */ `
  _id, _type, code, "slug": slug.current, standard, pinyin, hanzi, englishName, meridian, location,
  anatomy[]${anatomyProjection}, cautions, pregnancyCaution, map${mapProjection}
`
export const acupuncturePointProjection = /* groq */ `{${acupuncturePointFields}}`

export const triggerPointFields = /* groq */ `
  _id, _type, muscle, latinName, "slug": slug.current, region, referral, nerve,
  anatomy[]${anatomyProjection}, map${mapProjection}, figureArea
`
export const triggerPointProjection = /* groq */ `{${triggerPointFields}}`

export const faqProjection = /* groq */ `{_id, _type, question, "answer": answer[]${richTextProjection}}`

export const clinicianProjection = /* groq */ `{_id, _type, name, credentials, role, profileUrl}`

const resourceProjection = /* groq */ `{_key, label, url}`

export const siteSettingsProjection = /* groq */ `{
  _id, _type, clinicName, legalName, introduction, bookingUrl, telephone, telephoneDisplay,
  acceptsTexts, email, address{street, locality, region, postalCode, country},
  hours[]{_key, days, opens, closes}, emergencyNumber,
  callToAction{heading, text, bookLabel, callLabel}, resources[]${resourceProjection},
  "disclaimer": disclaimer[]${richTextProjection}
}`

export const conditionProjection = /* groq */ `{
  _id, _type, _updatedAt, title, "slug": slug.current, heading, aliases, lede, metaDescription,
  bodyRegion, codes[]{_key, system, code, label},
  "overview": overview[]${richTextProjection}, ${pictureField}, symptoms, care[]{_key, level, action, signs},
  mechanisms[]{_key, title, kind, "text": text[]${richTextProjection}, "studies": studies[]${studyReference}},
  "conventionalNote": conventionalNote[]${richTextProjection},
  conventional[]{_key, note, "_ref": treatment._ref, "document": treatment->${treatmentProjection}},
  differentials[]{
    _key, name, sign,
    "condition": condition{_ref, "document": @->{_id, title, "slug": slug.current}}
  },
  "approachNote": approachNote[]${richTextProjection},
  approach[]{
    _key, technique, mechanism, "text": text[]${richTextProjection},
    "_ref": treatment._ref, "document": treatment->${treatmentProjection},
    "studies": studies[]${studyReference}
  },
  points[]{_key, why, basis, "_ref": point._ref, "document": point->${acupuncturePointProjection}},
  triggerPoints[]{_key, why, group, "_ref": triggerPoint._ref, "document": triggerPoint->${triggerPointProjection}},
  "evidenceNote": evidenceNote[]${richTextProjection},
  evidence[]{
    _key, takeaway, outcome, finding, certainty, limitation, indirect,
    "_ref": study._ref, "document": study->${studyProjection}
  },
  "faqs": faqs[]{_ref, "document": @->${faqProjection}},
  callToAction{heading, text, bookLabel, callLabel}, resources[]${resourceProjection},
  "reviewer": reviewer{_ref, "document": @->${clinicianProjection}},
  lastReviewed, nextReview, sampleContent
}`

export const conditionSummaryProjection = /* groq */ `{
  _id, title, "slug": slug.current, lede, bodyRegion, aliases
}`

/** What the pages of treatments, points and muscles say of a condition that uses them. */
export const useFields = /* groq */ `
  _id, _type, title, "slug": slug.current, lede
`
