import {ImageResponse} from 'next/og'

import {type Mark, muscleMarks, pointMarks} from '#components/body-figure/mark.ts'
import {SharePicture, shareSize} from '#components/share-picture/share-picture.tsx'
import {addresses} from '#lib/addresses.ts'
import {type Listing, listingOf} from '#lib/content/listing.ts'
import type {SiteSettings} from '#lib/content/site-settings.ts'
import type {Loaded} from '#sanity/load/load.ts'
import {loadConditionPage} from '#sanity/load/pages.ts'
import {loadSiteSettings} from '#sanity/load/site-settings.ts'
import {loadPointPage, loadTreatmentPage, loadTriggerPointPage} from '#sanity/load/subject-pages.ts'
import {log} from '#sanity/log.ts'

import {cacheUntilPublication, cacheWith} from './cache.ts'
import {cachedRelatives} from './related-conditions.ts'

/** What a page's picture shows. */
interface Subject {
  kind: string
  title: string
  marks: Mark[]
}

interface Answer {
  state: Loaded<unknown>['state']
  tags: string[]
  settings: SiteSettings | null | undefined
  subject: Subject | undefined
}

/** The picture for a page's shared link, as base64 of a PNG; `undefined` where there is no page. */
export async function renderSharePicture(page: string): Promise<string | undefined> {
  'use cache'
  const {state, tags, settings, subject} = await answerFor(page)
  cacheWith(tags)
  cacheUntilPublication([state])
  if (!settings || !subject) return undefined
  log('rendered', {picture: page, state})
  const picture = new ImageResponse(
    <SharePicture clinicName={settings.clinicName} {...subject} />,
    shareSize,
  )
  return Buffer.from(await picture.arrayBuffer()).toString('base64')
}

/** What is known for the page at a path. */
async function answerFor(page: string): Promise<Answer> {
  const slug = page.slice(page.lastIndexOf('/') + 1)
  switch (page) {
    case addresses.conditionList: {
      const {state, tags, content} = await loadSiteSettings()
      return {state, tags, settings: content?.settings, subject: home}
    }
    case addresses.condition(slug): {
      const {state, tags, content} = await loadConditionPage(slug, cachedRelatives('picture'))
      const condition = content?.condition
      const subject = condition && {
        ...pictured(listingOf.condition(condition)),
        marks: [
          ...pointMarks(condition.points.map(({point}) => point)),
          ...muscleMarks(condition.triggerPoints.map(({triggerPoint}) => triggerPoint)),
        ],
      }
      return {state, tags, settings: content?.settings, subject: subject ?? undefined}
    }
    case addresses.treatment(slug): {
      const {state, tags, content} = await loadTreatmentPage(slug)
      const treatment = content?.treatment
      const subject = treatment && {...pictured(listingOf.treatment(treatment)), marks: []}
      return {state, tags, settings: content?.settings, subject: subject ?? undefined}
    }
    case addresses.point(slug): {
      const {state, tags, content} = await loadPointPage(slug)
      const point = content?.point
      const subject = point && {
        ...pictured(listingOf.acupuncturePoint(point)),
        marks: pointMarks([point]),
      }
      return {state, tags, settings: content?.settings, subject: subject ?? undefined}
    }
    case addresses.triggerPoint(slug): {
      const {state, tags, content} = await loadTriggerPointPage(slug)
      const muscle = content?.triggerPoint
      const subject = muscle && {
        ...pictured(listingOf.triggerPoint(muscle)),
        marks: muscleMarks([muscle]),
      }
      return {state, tags, settings: content?.settings, subject: subject ?? undefined}
    }
    default:
      return {state: 'current', tags: [], settings: undefined, subject: undefined}
  }
}

const pictured = ({kind, name}: Listing) => ({kind, title: name})

const home: Subject = {kind: 'Acupuncture and dry needling', title: 'Conditions', marks: []}
