import {SplitVerticalIcon} from '@sanity/icons/SplitVertical'
import {type DocumentActionComponent, useWorkspace} from 'sanity'
import {useRouter} from 'sanity/router'

/** Leads from a test’s form to where it is started and its results are. */
export const useOpenInExperiments: DocumentActionComponent = ({id, draft, published}) => {
  const {navigateUrl} = useRouter()
  const {basePath} = useWorkspace()
  const isStarted = (published?.['status'] ?? 'draft') !== 'draft'
  return {
    label: isStarted ? 'See the results' : 'Forecast and start',
    icon: SplitVerticalIcon,
    disabled: !draft && !published,
    onHandle: () => navigateUrl({path: `${basePath}/experiments/${id}`}),
  }
}
