import type {IdentifiedSanityDocumentStub} from '@sanity/client'

/** The redirect that an old address of a page has: one for each address, whoever writes it. */
export function redirectFrom(
  from: string,
  target: {page: string} | {to: string},
): IdentifiedSanityDocumentStub {
  return {
    _id: `redirect-${from.replace(/^\//, '').replaceAll(/[^\w-]+/g, '-')}`,
    _type: 'redirect',
    from,
    ...('page' in target
      ? {page: {_type: 'reference', _ref: target.page, _weak: true}}
      : {to: target.to}),
  }
}
