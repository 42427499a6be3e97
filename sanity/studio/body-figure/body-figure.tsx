import {definePlugin, type InputProps, isObjectInputProps, isStringInputProps} from 'sanity'

import {AreaInput} from './area-input.tsx'
import type {Figures} from './figures.ts'
import {PlaceInput} from './place-input.tsx'

/** Lets points and muscles be placed on the figure that patients see. */
export const bodyFigure = definePlugin<{figures: Figures}>(({figures}) => ({
  name: 'body-figure',
  form: {
    components: {
      input: (props: InputProps) => {
        const type = props.schemaType.name
        if (type === 'mapPlace' && isObjectInputProps(props)) {
          return <PlaceInput figures={figures} input={props} />
        }
        if (type === 'figureArea' && isStringInputProps(props)) {
          return <AreaInput figures={figures} input={props} />
        }
        return props.renderDefault(props)
      },
    },
  },
}))
