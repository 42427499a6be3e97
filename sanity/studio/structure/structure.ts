import {ActivityIcon} from '@sanity/icons/Activity'
import {ClockIcon} from '@sanity/icons/Clock'
import {CogIcon} from '@sanity/icons/Cog'
import {EditIcon} from '@sanity/icons/Edit'
import {PinIcon} from '@sanity/icons/Pin'
import {TargetIcon} from '@sanity/icons/Target'
import {UnlinkIcon} from '@sanity/icons/Unlink'
import {UserIcon} from '@sanity/icons/User'
import type {SortOrderingItem} from 'sanity'
import type {StructureBuilder, StructureResolver} from 'sanity/structure'

import {apiVersion} from '../../backend.ts'
import {singletonType} from '../singleton.ts'
import {conditionLists, type PartialList} from './condition-lists.ts'
import {partsOfTheBody} from './parts-of-the-body.ts'
import {describedPoints, pointLists} from './point-lists.ts'

const icons: Record<string, typeof EditIcon> = {
  drafts: EditIcon,
  overdue: ClockIcon,
  'never-reviewed': UserIcon,
  'without-evidence': UnlinkIcon,
}

/** The order in which people look for the documents of a type. */
const orderings: Record<string, SortOrderingItem[]> = {
  condition: [{field: 'title', direction: 'asc'}],
  treatment: [{field: 'name', direction: 'asc'}],
  acupuncturePoint: [{field: 'lookup.order', direction: 'asc'}],
  triggerPoint: [{field: 'muscle', direction: 'asc'}],
  study: [{field: 'year', direction: 'desc'}],
  faq: [{field: 'question', direction: 'asc'}],
  clinician: [{field: 'name', direction: 'asc'}],
  redirect: [{field: 'from', direction: 'asc'}],
  experiment: [{field: '_createdAt', direction: 'desc'}],
}

/** The Studio's first column: everything, under the name that staff call it. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      all(S, 'condition', 'Conditions'),
      S.listItem()
        .id('condition-parts')
        .title('By part of the body')
        .icon(ActivityIcon)
        .child(
          S.list()
            .title('By part of the body')
            .items(
              partsOfTheBody('condition', 'bodyRegion').map((list) => part(S, 'condition', list)),
            ),
        ),
      ...conditionLists(new Date().getTimezoneOffset() * 60).map((list) =>
        part(S, 'condition', list),
      ),
      S.divider(),
      all(S, 'treatment', 'Treatments'),
      S.listItem()
        .id('acupuncturePoint')
        .title('Acupuncture points')
        .icon(PinIcon)
        .child(
          S.list()
            .title('Acupuncture points')
            .items([
              all(S, 'acupuncturePoint', 'All points'),
              part(S, 'acupuncturePoint', describedPoints),
              S.divider(),
              ...pointLists().map((list) => part(S, 'acupuncturePoint', list)),
            ]),
        ),
      S.listItem()
        .id('triggerPoint')
        .title('Trigger points')
        .icon(TargetIcon)
        .child(
          S.list()
            .title('Trigger points')
            .items([
              all(S, 'triggerPoint', 'All muscles'),
              S.divider(),
              ...partsOfTheBody('triggerPoint', 'region').map((list) =>
                part(S, 'triggerPoint', list),
              ),
            ]),
        ),
      S.divider(),
      all(S, 'study', 'Studies'),
      all(S, 'faq', 'Questions and answers'),
      all(S, 'clinician', 'Clinicians'),
      S.divider(),
      all(S, 'redirect', 'Redirects'),
      all(S, 'experiment', 'Tests of copy'),
      S.divider(),
      S.listItem()
        .id(singletonType)
        .title('Site settings')
        .icon(CogIcon)
        .schemaType(singletonType)
        .child(
          S.document().schemaType(singletonType).documentId(singletonType).title('Site settings'),
        ),
    ])

/** Every document of a type. */
function all(S: StructureBuilder, type: string, title: string) {
  return S.documentTypeListItem(type)
    .title(title)
    .child(
      S.documentTypeList(type)
        .title(title)
        .defaultOrdering(orderings[type] ?? []),
    )
}

/** Some documents of a type. */
function part(S: StructureBuilder, type: string, {id, title, filter, params, begins}: PartialList) {
  const list = S.documentTypeList(type)
    .id(id)
    .title(title)
    .apiVersion(apiVersion)
    .filter(filter)
    .params(params ?? {})
    .defaultOrdering(orderings[type] ?? [])
    .initialValueTemplates([S.initialValueTemplateItem(type, begins)])
  const icon = icons[id]
  const item = S.listItem().id(id).title(title).schemaType(type).child(list)
  return icon ? item.icon(icon) : item
}
