import {Button, Card, Checkbox, Flex, Select, Stack, Text, TextInput} from '@sanity/ui'
import {type SubmitEvent, useId, useState} from 'react'

import {
  likelyReviewer,
  obstacleToReview,
  type ReviewDone,
  type Reviewer,
  yearsAfter,
} from './review-of-page.ts'

interface ReviewFormProps {
  reviewers: readonly Reviewer[]
  /** Id of who reviewed the page before. */
  last: string | undefined
  /** Name of who is signed in. */
  user: string | undefined
  /** `YYYY-MM-DD`, where the clinic worker is. */
  today: string
  onCancel: () => void
  onConfirm: (review: ReviewDone) => void
}

/** Asks who has read the page, when, and when it is to be read again. */
export function ReviewForm({reviewers, last, user, today, onCancel, onConfirm}: ReviewFormProps) {
  const id = useId()
  const [reviewer, setReviewer] = useState(likelyReviewer(reviewers, {last, user}))
  const [lastReviewed, setLastReviewed] = useState(today)
  const [planned, setPlanned] = useState<string>()
  const [isRead, setRead] = useState(false)
  const nextReview = planned ?? (lastReviewed === '' ? '' : yearsAfter(lastReviewed, 1))
  const review = {reviewer, lastReviewed, nextReview}
  const obstacle =
    obstacleToReview(review, today) ??
    (isRead ? undefined : 'Confirm that the whole page was read, as it is now.')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (obstacle === undefined) onConfirm(review)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={5}>
        <Stack gap={3}>
          <Text as="label" size={1} weight="medium" htmlFor={`${id}-who`}>
            Who read the page
          </Text>
          <Select
            id={`${id}-who`}
            value={reviewer}
            onChange={({currentTarget}) => setReviewer(currentTarget.value)}
          >
            <option value="">Choose a clinician</option>
            {reviewers.map((one) => (
              <option key={one.id} value={one.id}>
                {[one.name, one.credentials].filter(Boolean).join(', ')}
              </option>
            ))}
          </Select>
        </Stack>
        <Flex gap={4} wrap="wrap">
          <Stack gap={3} flex={1}>
            <Text as="label" size={1} weight="medium" htmlFor={`${id}-when`}>
              When
            </Text>
            <TextInput
              id={`${id}-when`}
              type="date"
              max={today}
              value={lastReviewed}
              onChange={({currentTarget}) => setLastReviewed(currentTarget.value)}
            />
          </Stack>
          <Stack gap={3} flex={1}>
            <Text as="label" size={1} weight="medium" htmlFor={`${id}-next`}>
              Next review
            </Text>
            <TextInput
              id={`${id}-next`}
              type="date"
              value={nextReview}
              onChange={({currentTarget}) => setPlanned(currentTarget.value)}
            />
          </Stack>
        </Flex>
        <Flex as="label" gap={3} align="flex-start">
          <Checkbox
            checked={isRead}
            onChange={({currentTarget}) => setRead(currentTarget.checked)}
          />
          <Text size={1}>
            This clinician has read the whole page as it is now, and stands for it.
          </Text>
        </Flex>
        <Card
          padding={3}
          radius={2}
          tone={obstacle === undefined ? 'positive' : 'transparent'}
          role="status"
        >
          <Text size={1}>
            {obstacle ??
              'The page’s draft will carry this review. Patients see it once you publish.'}
          </Text>
        </Card>
        <Flex gap={3} justify="flex-end">
          <Button text="Cancel" mode="ghost" onClick={onCancel} />
          <Button
            type="submit"
            text="Mark as reviewed"
            tone="positive"
            mode="ghost"
            disabled={obstacle !== undefined}
          />
        </Flex>
      </Stack>
    </form>
  )
}
