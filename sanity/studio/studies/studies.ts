import {definePlugin} from 'sanity'

import {StudyForm} from './study-form.tsx'

/** Fills in studies from records, shows how they are cited, and whether they still stand. */
export const studies = definePlugin({
  name: 'ashi-studies',
  form: {components: {input: StudyForm}},
})
