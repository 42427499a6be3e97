import {useEffect, useRef} from 'react'
import {definePlugin, type InputProps, isObjectInputProps, type ObjectInputProps, set} from 'sanity'

import {type PointLookup, pointLookup, type PointNames} from '#lib/search/point-lookup.ts'

const type = 'acupuncturePoint'

/** A point's form. While its names are edited, it keeps what the point is found by in step. */
function PointForm(props: ObjectInputProps) {
  const {onChange, readOnly, value} = props
  const names = namesIn(value)
  const key = JSON.stringify(names)
  const shown = useRef(key)
  const isEdited = useRef(false)
  const {words, order} = pointLookup(names)
  const kept = lookupIn(value)
  const isKept = kept?.words === words && kept.order === order
  useEffect(() => {
    // Who only reads a point must not make a draft of it.
    isEdited.current ||= key !== shown.current
    if (isEdited.current && !isKept && readOnly !== true) onChange(set({words, order}, ['lookup']))
  }, [isKept, key, onChange, order, readOnly, words])
  return props.renderDefault(props)
}

function namesIn(value: Record<string, unknown> | undefined): PointNames {
  const text = (name: string) => {
    const found = value?.[name]
    return typeof found === 'string' ? found : undefined
  }
  return {
    code: text('code'),
    pinyin: text('pinyin'),
    hanzi: text('hanzi'),
    englishName: text('englishName'),
  }
}

function lookupIn(value: Record<string, unknown> | undefined): Partial<PointLookup> | undefined {
  const found = value?.['lookup']
  return typeof found === 'object' && found !== null ? found : undefined
}

function PointInput(props: InputProps) {
  const isPoint =
    isObjectInputProps(props) && props.schemaType.name === type && props.path.length === 0
  return isPoint ? <PointForm {...props} /> : props.renderDefault(props)
}

/** Lets points be found by code, by pinyin with or without tones, by hanzi and by English name. */
export const findablePoints = definePlugin({
  name: 'findable-points',
  form: {components: {input: PointInput}},
})
