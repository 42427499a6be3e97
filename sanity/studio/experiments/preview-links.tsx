import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {Link} from 'sanity/router'

import {addresses} from '#lib/addresses.ts'

import {wordsOf} from './arm-table.tsx'
import type {TestCase} from './test-case.ts'

/**
 * Where the Studio's Presentation shows a page with an arm of a test.
 *
 * @param basePath of the Studio
 * @param slug of the condition whose page is shown
 */
export function previewOf(basePath: string, slug: string, test: {id: string}, arm: number): string {
  const page = `${addresses.condition(slug)}?arm=${encodeURIComponent(`${test.id}.${arm}`)}`
  return `${basePath}/presentation?preview=${encodeURIComponent(page)}`
}

interface PreviewLinksProps {
  test: TestCase
  basePath: string
  /** The condition to show it on. */
  slug: string | undefined
}

/** Every arm as readers see it. */
export function PreviewLinks({test, basePath, slug}: PreviewLinksProps) {
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          See the page
        </Heading>
        {slug === undefined ? (
          <Text muted>There is no published page to show it on.</Text>
        ) : (
          <Stack as="ul" gap={3} style={{margin: 0, padding: 0, listStyle: 'none'}}>
            {test.arms.map((arm) => (
              <Flex as="li" key={arm.key} gap={4} wrap="wrap">
                <Text>
                  <Link href={previewOf(basePath, slug, test, arm.arm)}>Preview {arm.name}</Link>
                </Text>
                <Text muted>{wordsOf(arm)}</Text>
              </Flex>
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  )
}
