import type {PageType} from '#lib/addresses.ts'
import {latestSlugsOf} from '#sanity/pages.ts'

/** Prerendered at build, of each type of page; all others at their first request. */
const prerendered = 100

/** For `generateStaticParams`: what changed last is most likely to be read first. */
export async function prerenderedSlugs(type: PageType): Promise<{slug: string}[]> {
  const slugs = await latestSlugsOf(type, prerendered).catch(() => [])
  // Next wants at least one path here, also for a clinic that has not published anything yet.
  return slugs.length > 0 ? slugs.map((slug) => ({slug})) : [{slug: 'none-yet'}]
}
