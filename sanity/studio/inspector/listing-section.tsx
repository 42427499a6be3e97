import {Card, Stack, Text} from '@sanity/ui'

import type {Mark} from '#components/body-figure/mark.ts'
import {SharePicture, shareSize} from '#components/share-picture/share-picture.tsx'
import type {DraftListing} from '#lib/checks/draft-listing.ts'
import {searchSnippet} from '#lib/checks/search-snippet.ts'
import {titleOfPage} from '#lib/content/listing.ts'

import {Section} from './section.tsx'

interface ListingSectionProps {
  listing: DraftListing
  clinicName: string
  marks: readonly Mark[]
  siteUrl: string
}

/** How others will show the page: a search engine, and whoever shares its link. */
export function ListingSection({listing, clinicName, marks, siteUrl}: ListingSectionProps) {
  const snippet = searchSnippet({...listing, clinicName, siteUrl})
  return (
    <>
      <Section title="In search results">
        <Card
          border
          radius={3}
          padding={3}
          style={{background: '#fff', color: '#1f1f1f', fontFamily: 'Arial, sans-serif'}}
        >
          <div style={{fontSize: 12, color: '#4d5156', overflowWrap: 'anywhere'}}>
            {snippet.breadcrumb}
          </div>
          <div style={{fontSize: 18, lineHeight: 1.3, color: '#1a0dab', margin: '4px 0'}}>
            {snippet.title}
          </div>
          <div style={{fontSize: 14, lineHeight: 1.5, color: '#474747'}}>{snippet.description}</div>
        </Card>
        {snippet.advice.length === 0 ? (
          <Text as="p" size={1} muted>
            As a wide screen shows it. Search engines may choose other words of the page.
          </Text>
        ) : (
          <Stack gap={2}>
            {snippet.advice.map((advice) => (
              <Text as="p" size={1} key={advice}>
                {advice}
              </Text>
            ))}
          </Stack>
        )}
      </Section>
      <Section title="When somebody shares the link">
        <Card border radius={3} overflow="hidden">
          <svg
            role="img"
            aria-label={`Picture: ${clinicName}, ${listing.kind}, ${listing.name}`}
            viewBox={`0 0 ${shareSize.width} ${shareSize.height}`}
            style={{display: 'block', width: '100%'}}
          >
            <foreignObject {...shareSize}>
              <SharePicture
                clinicName={clinicName}
                kind={listing.kind}
                title={listing.name}
                marks={marks}
              />
            </foreignObject>
          </svg>
          <Card padding={3} borderTop>
            <Stack gap={2}>
              <Text size={0} muted>
                {new URL(siteUrl).host}
              </Text>
              <Text size={1} weight="medium">
                {titleOfPage(listing.title, clinicName)}
              </Text>
              <Text size={1} muted textOverflow="ellipsis">
                {listing.description}
              </Text>
            </Stack>
          </Card>
        </Card>
      </Section>
    </>
  )
}
