/** Shaded muscles stand out from the body that they lie in: 3:1, as WCAG 1.4.11 asks of pictures. */
import {css as figure} from '#components/body-figure/body-figure.css.ts'
import {css as tokens} from '#components/styles/tokens.css.ts'

const opacity = Number(/\.on \{ fill: var\(--pine\); opacity: ([\d.]+)/.exec(figure)?.[1])
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark')

function channels(theme: string, name: string): number[] {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme)?.[1] ?? ''
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16))
}

function luminance(color: readonly number[]): number {
  const [red = NaN, green = NaN, blue = NaN] = color.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  const body = channels(theme, 'flesh')
  const pine = channels(theme, 'pine')
  const shaded = pine.map((channel, at) => opacity * channel + (1 - opacity) * (body[at] ?? NaN))
  const [lower = NaN, higher = NaN] = [luminance(body), luminance(shaded)].toSorted((a, b) => a - b)
  expect((higher + 0.05) / (lower + 0.05)).toBeGreaterThanOrEqual(3)
})
