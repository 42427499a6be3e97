import {css} from './tokens.css.ts'

/** A colour of the light theme by its name, for pictures, which know no custom properties. */
export function tokenColor(name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1]
  if (value === undefined) throw new Error(`No colour is called --${name}`)
  return value
}
