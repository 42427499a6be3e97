import {brokenLinks, targetOf} from '#lib/checks/link-targets.ts'
import {brokenReferences, waysOut} from '#lib/checks/links.ts'
import type {PathStep} from '#lib/claims/problem.ts'

import {type Finding, type Marker, type NamePlace, samePlace} from './finding.ts'
import type {Surroundings} from './surroundings.ts'

/** A link to another site, which nobody has followed. */
export interface OutsideLink {
  path: PathStep[]
  href: string
}

/** Links and references that lead nowhere, and those of which this cannot be told. */
export function linkFindings(
  document: unknown,
  markers: readonly Marker[],
  surroundings: Surroundings | undefined,
  siteUrl: string,
  nameOf: NamePlace,
): {broken: Finding[]; outside: OutsideLink[]} {
  const {links, references} = waysOut(document)
  const broken =
    surroundings === undefined
      ? []
      : [
          ...brokenReferences(references, surroundings.neighbour),
          ...brokenLinks(links, siteUrl, surroundings.addresses),
        ]
  return {
    broken: broken.map(({path, message}) => ({
      path,
      place: nameOf(path),
      message,
      blocks: markers.some(({path: at, level}) => level === 'error' && samePlace(at, path)),
    })),
    outside: links.flatMap(({path, href}) => {
      const target = targetOf(href, siteUrl)
      return target.kind === 'outside' ? [{path, href: target.href}] : []
    }),
  }
}
