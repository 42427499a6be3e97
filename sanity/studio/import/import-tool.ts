import {UploadIcon} from '@sanity/icons/Upload'
import {definePlugin} from 'sanity'

import {ImportScreen} from './import-screen.tsx'

/** The Studio's tool that makes a draft of an existing page: `/studio/import`. */
export const importTool = definePlugin({
  name: 'import',
  tools: [{name: 'import', title: 'Import', icon: UploadIcon, component: ImportScreen}],
})
