const count = new Intl.NumberFormat('en-US', {maximumFractionDigits: 0})
const share = new Intl.NumberFormat('en-US', {style: 'percent', maximumFractionDigits: 2})
const signedShare = new Intl.NumberFormat('en-US', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})
const signedPoints = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
})
const moment = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeStyle: 'short'})

/** Screen readers say a minus sign and pass over a hyphen. */
const withMinus = (figure: string) => figure.replace('-', '−')

/** `28,000` */
export const inFull = (value: number) => count.format(value)

/** `3.1%` of 0.031 */
export const asPercent = (value: number) => share.format(value)

/** `+18.2%` of 0.182 */
export const asChange = (value: number) => withMinus(signedShare.format(value))

/** `+0.4` percentage points of 0.004 */
export const asPoints = (value: number) => withMinus(signedPoints.format(value * 100))

/** `97%` of 0.9713; never certain */
export function asChance(value: number): string {
  if (value > 0.99) return 'above 99%'
  return value < 0.01 ? 'below 1%' : `${Math.round(value * 100)}%`
}

/** `0.12 points` of 0.0012, a loss */
export function asCost(value: number): string {
  return value < 0.00005 ? 'below 0.01 points' : `${(value * 100).toFixed(2)} points`
}

/** `Nov 22, 2026, 9:42 PM`, in the reader's time zone */
export function asMoment(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : moment.format(date)
}
