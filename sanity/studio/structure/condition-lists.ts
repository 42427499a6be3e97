/** A part of the documents of a type, as the Studio lists it. */
export interface PartialList {
  id: string
  title: string
  /** GROQ; it decides both what the list shows and which changes it hears of. */
  filter: string
  params?: Record<string, unknown>
  /** What a document made in the list begins with. */
  begins?: Record<string, string>
}

/**
 * Conditions with changes that are not published. The list itself looks through drafts, where each
 * document has the id of what is published; what it listens to are the documents as they are stored.
 */
const drafts =
  '_type == "condition" && (_originalId in path("drafts.**") || _id in path("drafts.**"))'

/** The day, where the reader is: asked with each query, for a Studio may stay open for days. */
const today = 'string::split(string(dateTime(now()) - $behindUtc), "T")[0]'

/**
 * Parts of the conditions that somebody has to look after.
 *
 * @param behindUtc seconds from the reader’s own time to UTC
 */
export function conditionLists(behindUtc: number): PartialList[] {
  return [
    {id: 'drafts', title: 'Drafts', filter: drafts},
    {
      id: 'overdue',
      title: 'Overdue for review',
      filter: `_type == "condition" && defined(nextReview) && nextReview < ${today}`,
      params: {behindUtc},
    },
    {
      id: 'never-reviewed',
      title: 'Never reviewed',
      filter: '_type == "condition" && !defined(lastReviewed)',
    },
    {
      id: 'without-evidence',
      title: 'Without evidence',
      filter: '_type == "condition" && (!defined(evidence) || count(evidence) == 0)',
    },
  ]
}
