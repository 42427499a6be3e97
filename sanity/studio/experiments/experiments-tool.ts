import {SplitVerticalIcon} from '@sanity/icons/SplitVertical'
import {definePlugin} from 'sanity'
import {route} from 'sanity/router'

import {ExperimentsScreen} from './experiments-screen.tsx'

/** The Studio's tool for tests of copy: `/studio/experiments`, and one page a test. */
export const experimentsTool = definePlugin({
  name: 'experiments',
  tools: [
    {
      name: 'experiments',
      title: 'Experiments',
      icon: SplitVerticalIcon,
      component: ExperimentsScreen,
      router: route.create('/', [route.create('/:test')]),
    },
  ],
})
