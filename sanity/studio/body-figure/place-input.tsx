import {Stack} from '@sanity/ui'
import {type ObjectInputProps, unset, useFormValue} from 'sanity'

import {bodyRegions, figureAreas} from '#lib/content/vocabulary.ts'

import type {Figures} from './figures.ts'
import {PlacePicker} from './place-picker.tsx'
import {partialPlace} from './place.ts'
import {placedAt} from './placed-at.ts'

interface PlaceInputProps {
  figures: Figures
  input: ObjectInputProps
}

/** The figure above the fields that hold a place's numbers. */
export function PlaceInput({figures, input}: PlaceInputProps) {
  const region: unknown = useFormValue(['region'])
  const area: unknown = useFormValue(['figureArea'])
  const {value, readOnly = false, onChange, renderDefault} = input
  return (
    <Stack gap={5}>
      <PlacePicker
        figures={figures}
        place={partialPlace.parse(value ?? {})}
        region={bodyRegions.values.find((known) => known === region)}
        shaded={figureAreas.values.find((known) => known === area)}
        readOnly={readOnly}
        onPlace={({view, spot}) => onChange(placedAt(view, spot))}
        onRemove={() => onChange(unset())}
      />
      {renderDefault(input)}
    </Stack>
  )
}
