const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~'

const encode83 = (value: number, length: number): string =>
  Array.from({length}, (_, index) => {
    const digit = Math.floor(value / 83 ** (length - index - 1)) % 83
    return digits.charAt(digit)
  }).join('')

const linear = (value: number): number => {
  const v = value / 255
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4
}

const srgb = (value: number): number => {
  const v = Math.min(1, Math.max(0, value))
  return Math.round((v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055) * 255)
}

type Colour = readonly [number, number, number]

/** The weight of one cosine pattern in a picture, in linear light. */
function factor(
  pixels: readonly Colour[],
  {width, height}: {width: number; height: number},
  [i, j]: readonly [number, number],
): Colour {
  const sum: [number, number, number] = [0, 0, 0]
  pixels.forEach(([r, g, b], index) => {
    const x = index % width
    const y = Math.floor(index / width)
    const basis = Math.cos((Math.PI * i * x) / width) * Math.cos((Math.PI * j * y) / height)
    sum[0] += basis * r
    sum[1] += basis * g
    sum[2] += basis * b
  })
  const scale = (i === 0 && j === 0 ? 1 : 2) / (width * height)
  return [sum[0] * scale, sum[1] * scale, sum[2] * scale]
}

const quantize = (value: number, largest: number): number => {
  const v = value / largest
  const rooted = Math.sign(v) * Math.sqrt(Math.abs(v))
  return Math.min(18, Math.max(0, Math.floor(rooted * 9 + 9.5)))
}

/**
 * The BlurHash (blurha.sh) of a small picture in 8-bit RGB: a blurred placeholder in about thirty
 * characters, of four by three components.
 */
export function blurHash(
  rgb: Uint8Array,
  size: {width: number; height: number},
  [across, down]: readonly [number, number] = [4, 3],
): string {
  const pixels = Array.from({length: size.width * size.height}, (_, index): Colour => [
    linear(rgb[index * 3] ?? 0),
    linear(rgb[index * 3 + 1] ?? 0),
    linear(rgb[index * 3 + 2] ?? 0),
  ])
  const factors = Array.from({length: across * down}, (_, index) =>
    factor(pixels, size, [index % across, Math.floor(index / across)]),
  )
  const [average = [0, 0, 0], ...details] = factors
  const strongest = Math.max(...details.flat().map(Math.abs), 0)
  const step = Math.min(82, Math.max(0, Math.floor(strongest * 166 - 0.5)))
  const largest = (step + 1) / 166
  return [
    encode83(across - 1 + (down - 1) * 9, 1),
    encode83(step, 1),
    encode83((srgb(average[0]) << 16) + (srgb(average[1]) << 8) + srgb(average[2]), 4),
    ...details.map(([r, g, b]) =>
      encode83(quantize(r, largest) * 361 + quantize(g, largest) * 19 + quantize(b, largest), 2),
    ),
  ].join('')
}
