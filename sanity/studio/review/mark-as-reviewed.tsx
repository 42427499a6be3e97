import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useDocumentOperation} from 'sanity'

import {referredToIn} from '#schemas/validation/lists.ts'

import {ReviewDialog} from './review-dialog.tsx'
import {fieldsOfReview, type ReviewDone} from './review-of-page.ts'

const reviewerOf = referredToIn('reviewer')

/** The only way by which a page's review is written: it says who read the page, and when. */
export const useMarkAsReviewed: DocumentActionComponent = ({
  id,
  type,
  draft,
  published,
  version,
  release,
}) => {
  // A page that waits in a release is reviewed there.
  const {patch} = useDocumentOperation(id, type, release)
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  const page = version ?? draft ?? published
  const close = () => setAsking(false)
  const confirm = (review: ReviewDone) => {
    close()
    if (!page) return
    patch.execute([{set: fieldsOfReview(page, review)}])
    toast.push({
      status: 'success',
      title: 'Marked as reviewed',
      description: 'Publish to show it to patients.',
    })
  }
  return {
    label: 'Mark as reviewed',
    icon: CheckmarkCircleIcon,
    disabled: !page || Boolean(patch.disabled),
    ...(!page && {title: 'Write the page first.'}),
    onHandle: () => setAsking(true),
    dialog: isAsking && {
      type: 'dialog',
      header: 'Mark this page as reviewed',
      width: 'medium',
      onClose: close,
      content: <ReviewDialog last={reviewerOf(page)} onCancel={close} onConfirm={confirm} />,
    },
  }
}
