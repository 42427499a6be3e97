/** Addresses of the site's pages, as paths from its root. */
export const addresses = {
  conditionList: '/',
  condition: (slug: string) => `/conditions/${slug}`,
  treatment: (slug: string) => `/treatments/${slug}`,
  point: (slug: string) => `/points/${slug}`,
  triggerPoint: (slug: string) => `/trigger-points/${slug}`,
  search: '/search',
  /** What the site holds, for language models. */
  llms: '/llms.txt',
  sitemap: '/sitemap.xml',
  /** A part of the sitemap, from 1, where one file would be too long. */
  sitemapPart: (part: number) => `/sitemaps/${part}.xml`,
} as const

/** The slug of the condition whose page stands at a path, or `undefined` where no condition's does. */
export function slugOfCondition(path: string): string | undefined {
  return /^\/conditions\/([^/.]+)$/.exec(path)?.[1]
}

const twinSuffix = '.md'

/** The Markdown twin of a page, by the page's path. */
export function twinOf(path: string): string {
  return path + twinSuffix
}

/** The slug of the page whose twin is asked for, or `undefined`: no slug has a dot in it. */
export function slugOfTwin(slug: string): string | undefined {
  return slug.endsWith(twinSuffix) ? slug.slice(0, -twinSuffix.length) : undefined
}

const pictures = {folder: '/og', home: '/home', suffix: '.png'}

/** The picture that stands for a page where its link is shared, by the page's path. */
export function pictureOf(path: string): string {
  const {folder, home, suffix} = pictures
  return folder + (path === addresses.conditionList ? home : path) + suffix
}

/** The path of the page that a picture stands for. */
export function pageOfPicture(picture: string): string | undefined {
  const {folder, home, suffix} = pictures
  if (!picture.startsWith(`${folder}/`) || !picture.endsWith(suffix)) return undefined
  const path = picture.slice(folder.length, -suffix.length)
  return path === home ? addresses.conditionList : path
}

/** Types of documents that have a page of their own, and where it stands. */
export const pageAddress = {
  condition: addresses.condition,
  treatment: addresses.treatment,
  acupuncturePoint: addresses.point,
  triggerPoint: addresses.triggerPoint,
} as const
export type PageType = keyof typeof pageAddress

export const pageTypes = [
  'condition',
  'treatment',
  'acupuncturePoint',
  'triggerPoint',
] as const satisfies PageType[]

export function isPageType(type: string): type is PageType {
  return Object.hasOwn(pageAddress, type)
}
