import {defineDocuments} from 'sanity/presentation'

import {addresses, pageAddress, pageTypes} from '#lib/addresses.ts'

import {singletonType} from './singleton.ts'

/** The document that the Presentation tool opens beside a page. */
export const mainDocuments = defineDocuments([
  {route: addresses.conditionList, type: singletonType},
  ...pageTypes.map((type) => ({
    route: pageAddress[type](':slug'),
    filter: `_type == "${type}" && slug.current == $slug`,
  })),
])
