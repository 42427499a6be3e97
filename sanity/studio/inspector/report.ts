import type {ValidationMarker} from '@sanity/types'

import {missingParts} from '#lib/checks/missing-parts.ts'
import {inPageOrder} from '#lib/checks/page-order.ts'
import {textAt} from '#lib/claims/json.ts'
import {severities, type Severity} from '#lib/claims/problem.ts'

import {type ClaimFinding, claimFindings} from './claim-findings.ts'
import {type Finding, markersOf, type NamePlace, samePlace} from './finding.ts'
import {linkFindings, type OutsideLink} from './link-findings.ts'
import {placeName} from './place-name.ts'
import {type Reading, readingOf} from './reading-findings.ts'
import type {Surroundings} from './surroundings.ts'

/** Everything that an author may want to mend before a document goes live. */
export interface Report {
  /** How many findings keep it from being published. */
  inTheWay: number
  /** How many others there are. */
  others: number
  /** What the form asks for, in the page's order. */
  missing: Finding[]
  claims: {severity: Severity; findings: ClaimFinding[]}[]
  links: Finding[]
  /** Links to other sites, which nobody has followed. */
  outside: OutsideLink[]
  /** What is only poor. */
  advice: Finding[]
  reading: Reading | undefined
}

export interface Material {
  /** As the form holds it: whole or half filled in. */
  document: unknown
  /** The fields of its type, as the form orders them. */
  fields: readonly string[]
  validation: readonly ValidationMarker[]
  /** `undefined` until the Content Lake has answered. */
  surroundings: Surroundings | undefined
  /** Origin of the site. */
  siteUrl: string
}

/** What stands in a document's way, and what could be better. */
export function reportOn({document, fields, validation, surroundings, siteUrl}: Material): Report {
  const type = textAt(document, '_type') ?? ''
  const nameOf: NamePlace = (path) => placeName(type, path, document)
  const ordered = inPageOrder(document, fields)
  const markers = markersOf(validation)

  const claims = ordered(claimFindings(document, markers, surroundings, nameOf))
  const {broken, outside} = linkFindings(document, markers, surroundings, siteUrl, nameOf)
  const links = ordered(broken)
  const rules = markers
    .filter(
      (marker) =>
        !claims.some((claim) => claim.markers.includes(marker)) &&
        !links.some((link) => samePlace(link.path, marker.path)),
    )
    .map(({path, message, level}) => ({
      path,
      place: nameOf(path),
      message,
      blocks: level === 'error',
    }))
  const poor = missingParts(document)
    .filter(({path}) => !markers.some((marker) => samePlace(marker.path, path)))
    .map(({path, message}) => ({path, place: nameOf(path), message, blocks: false}))

  const missing = ordered(rules.filter(({blocks}) => blocks))
  const advice = ordered([...rules.filter(({blocks}) => !blocks), ...poor])
  const all = [...missing, ...claims, ...links, ...advice]
  const inTheWay = all.filter(({blocks}) => blocks).length
  return {
    inTheWay,
    others: all.length - inTheWay,
    missing,
    claims: severities
      .map((severity) => ({
        severity,
        findings: claims.filter((claim) => claim.severity === severity),
      }))
      .filter(({findings}) => findings.length > 0),
    links,
    outside,
    advice,
    reading: readingOf(document, surroundings, nameOf),
  }
}
