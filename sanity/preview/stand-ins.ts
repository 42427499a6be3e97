/** What a preview shows where a draft says nothing yet. Every one reads as what it is. */
const callToAction = {
  heading: 'Heading above the booking link',
  text: 'Words above the booking link',
  bookLabel: 'Book',
  callLabel: 'Call',
}

const settings = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  clinicName: 'Name of the clinic',
  bookingUrl: 'https://clinic.invalid/book',
  telephone: '+10000000000',
  telephoneDisplay: 'Telephone number',
  emergencyNumber: 'Emergency number',
  callToAction,
}

const condition = {
  title: 'Untitled condition',
  lede: 'One sentence that says what the condition is.',
  bodyRegion: 'general',
}

const treatment = {
  name: 'Untitled treatment',
  kind: 'clinic',
  summary: 'One or two sentences that say what the treatment is.',
}

const point = {
  code: 'Code',
  standard: 'who',
  englishName: 'English name',
  location: 'Where the point is, in plain words.',
}

const triggerPoint = {
  muscle: 'Name of the muscle',
  region: 'general',
  referral: 'Where the pain is felt, in plain words.',
}

/** By dotted path from the root of a page's query. */
export const standIns: Readonly<Record<string, unknown>> = {
  settings,
  ...under('settings', settings),
  ...under('settings.callToAction', callToAction),
  ...under('condition', condition),
  ...under('treatment', treatment),
  ...under('point', point),
  ...under('triggerPoint', triggerPoint),
}

function under(path: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${path}.${name}`, value]),
  )
}
