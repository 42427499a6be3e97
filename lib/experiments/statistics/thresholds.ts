/** How often a test without any difference may name a winner, however often one looks. */
export const alpha = 0.05
/** Whole days before a winner is named, so that every weekday counts twice. */
export const leastDays = 14
/** Conversions in every arm before anything is said of a difference. */
export const leastConversions = 25
/** Visitors in every arm before a rate is shown. */
export const leastExposures = 100
/** Cells of fewer visitors or conversions are never shown by day. */
export const leastCell = 10
