/** A picture of the Content Lake: its id says how large it is when upright, in pixels. */
export interface Asset {
  id: string
  width: number
  height: number
}

const pattern = /^image-[a-zA-Z0-9]{24,64}-([1-9]\d{0,5})x([1-9]\d{0,5})-[a-z0-9]{2,5}$/

/** Reads the id of a picture; `undefined` where a text is not exactly one. */
export function assetOf(id: string): Asset | undefined {
  const [, width, height] = pattern.exec(id) ?? []
  return width && height ? {id, width: Number(width), height: Number(height)} : undefined
}
