const titles: Readonly<Record<string, string>> = {
  title: 'Name of the condition',
  heading: 'Heading of the page',
  aliases: 'Also called',
  lede: 'In one sentence',
  bodyRegion: 'Part of the body',
  metaDescription: 'Words in search results',
  overview: 'Overview',
  symptoms: 'Symptoms',
  care: 'When to get help',
  mechanisms: 'Mechanisms',
  conventionalNote: 'Conventional care, introduction',
  conventional: 'Conventional care',
  differentials: 'What else it could be',
  approachNote: 'How we help, introduction',
  approach: 'How we help',
  points: 'Acupuncture points',
  triggerPoints: 'Trigger points',
  evidenceNote: 'Research, introduction',
  evidence: 'Research',
  faqs: 'Questions',
  studies: 'Studies',
  callToAction: 'Call to action',
  resources: 'Next steps',
  codes: 'Medical codes',
  siteSettings: 'Site settings, the same there',
  contents: 'List of contents, which the page makes itself',
  safety: 'Safety',
  disclaimer: 'Disclaimer',
  review: 'Review',
}

/** The title that the Studio has for the field of a path such as `mechanisms[2].text`. */
export function titleOfPath(path: string): string {
  const [name = path] = path.split(/[.[]/)
  return titles[name] ?? name
}
