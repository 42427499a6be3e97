import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'

import {holderOf} from './apply-copy.ts'
import {wordsOf} from './arm-table.tsx'
import {ConfirmButton} from './confirm-button.tsx'
import type {Deeds, Outcome} from './deeds.ts'
import type {TestCase} from './test-case.ts'

interface EndPanelProps {
  test: TestCase
  deeds: Pick<Deeds, 'stop' | 'keepControl' | 'apply'>
  isBusy: boolean
  run: (deed: () => Promise<Outcome>) => void
}

/** What can be done with a test that was started: stop it, then take over words or keep the page’s own. */
export function EndPanel(props: EndPanelProps) {
  const {status} = props.test
  return (
    <Card border radius={3} padding={4}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          {status === 'running' ? 'End' : 'What the page says from now on'}
        </Heading>
        {status === 'running' && <Stopping {...props} />}
        {status === 'stopped' && <Choosing {...props} />}
        {status === 'concluded' && <Chosen test={props.test} />}
      </Stack>
    </Card>
  )
}

function Stopping({deeds, isBusy, run}: EndPanelProps) {
  return (
    <>
      <Text>After the test is stopped, you can apply the words of a variant.</Text>
      <Flex>
        <ConfirmButton
          text="Stop the test"
          tone="critical"
          question="Stop this test?"
          consequence="All readers see the page as it is. What was counted stays. A test that was stopped cannot run again."
          disabled={isBusy}
          onConfirm={() => run(deeds.stop)}
        />
      </Flex>
    </>
  )
}

function Choosing({test, deeds, isBusy, run}: EndPanelProps) {
  const holder = holderOf({slot: test.slot, page: test.pageId})
  const [, ...variants] = test.arms
  return (
    <>
      {holder === undefined && (
        <Text>
          These words stand in the documents of all conditions, so that they cannot be applied at
          once. Write them into the conditions by hand, then conclude the test.
        </Text>
      )}
      {holder === 'siteSettings' && (
        <Text>
          The words go into the site settings. Conditions with an invitation of their own keep it.
        </Text>
      )}
      <Flex gap={3} wrap="wrap">
        {holder !== undefined &&
          variants.map((arm) => (
            <ConfirmButton
              key={arm.key}
              text={`Apply ${arm.name}`}
              tone="primary"
              question={`Apply ${arm.name} and conclude the test?`}
              consequence={`${wordsOf(arm)} goes into the draft of ${
                holder === 'siteSettings' ? 'the site settings' : 'the page'
              }. Readers see it once you publish the draft.`}
              disabled={isBusy}
              onConfirm={() => run(() => deeds.apply(arm.key))}
            />
          ))}
        <ConfirmButton
          text="Keep the page as it is"
          tone="primary"
          question="Conclude the test?"
          consequence="The page keeps its own words, and the test is over."
          disabled={isBusy}
          onConfirm={() => run(deeds.keepControl)}
        />
      </Flex>
    </>
  )
}

function Chosen({test}: {test: TestCase}) {
  const arm = test.arms.find(({key}) => key === test.applied)
  const holder = holderOf({slot: test.slot, page: test.pageId})
  if (arm === undefined || arm.arm === 0) return <Text>The page kept its own words.</Text>
  return (
    <>
      <Text>
        {arm.name} was applied: {wordsOf(arm)}. Readers see it once the draft is published.
      </Text>
      {holder !== undefined && (
        <Text>
          <IntentLink
            intent="edit"
            params={{id: holder, type: holder === 'siteSettings' ? 'siteSettings' : 'condition'}}
          >
            Look at the draft
          </IntentLink>
        </Text>
      )}
    </>
  )
}
