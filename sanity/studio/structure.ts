import type {StructureResolver} from 'sanity/structure'

import {singletonType} from './singleton.ts'

/** What staff look for, in the order in which they do. */
const groups: Record<string, string>[] = [
  {condition: 'Conditions'},
  {
    treatment: 'Treatments',
    acupuncturePoint: 'Acupuncture points',
    triggerPoint: 'Trigger points',
  },
  {study: 'Studies', faq: 'Questions and answers', clinician: 'Clinicians'},
  {redirect: 'Redirects'},
]

/** The Studio's first column: everything, under the name that staff call it. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      ...groups.flatMap((group) => [
        ...Object.entries(group).map(([type, title]) => S.documentTypeListItem(type).title(title)),
        S.divider(),
      ]),
      S.listItem()
        .id(singletonType)
        .title('Site settings')
        .schemaType(singletonType)
        .child(
          S.document().schemaType(singletonType).documentId(singletonType).title('Site settings'),
        ),
    ])
