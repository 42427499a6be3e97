import {Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient, useCurrentUser} from 'sanity'
import {IntentLink} from 'sanity/router'
import {z} from 'zod'

import {today} from '#schemas/validation/dates.ts'

import {apiVersion} from '../../backend.ts'
import type {ReviewDone, Reviewer} from './review-of-page.ts'
import {ReviewForm} from './review-form.tsx'

const clinicians = z.array(
  z.object({id: z.string(), name: z.string(), credentials: z.string().nullable()}),
)
const cliniciansQuery = /* groq */ `*[_type == "clinician" && defined(name)] | order(name asc){
  "id": _id, name, credentials
}`

interface ReviewDialogProps {
  last: string | undefined
  onCancel: () => void
  onConfirm: (review: ReviewDone) => void
}

/** The form of a review, once it is known who may have done it. */
export function ReviewDialog({last, onCancel, onConfirm}: ReviewDialogProps) {
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const [reviewers, setReviewers] = useState<Reviewer[] | 'unknown'>()
  useEffect(() => {
    let isOpen = true
    void client
      .withConfig({perspective: 'published'})
      .fetch<unknown>(cliniciansQuery)
      .then((answer) => clinicians.parse(answer))
      .catch(() => 'unknown' as const)
      .then((found) => {
        if (isOpen) setReviewers(found)
      })
    return () => {
      isOpen = false
    }
  }, [client])
  if (reviewers === undefined) return <Text role="status">Looking for clinicians …</Text>
  if (reviewers === 'unknown') {
    return (
      <Text role="alert">
        The clinicians cannot be read. Check your connection, then open this again.
      </Text>
    )
  }
  if (reviewers.length === 0) {
    return (
      <Stack gap={4}>
        <Text>No clinician is published yet. Patients are told who stands for a page.</Text>
        <Text>
          <IntentLink intent="create" params={{type: 'clinician'}} onClick={onCancel}>
            Add a clinician and publish
          </IntentLink>
          , then come back.
        </Text>
      </Stack>
    )
  }
  return (
    <ReviewForm
      reviewers={reviewers}
      last={last}
      user={user?.name}
      today={today()}
      onCancel={onCancel}
      onConfirm={onConfirm}
    />
  )
}
