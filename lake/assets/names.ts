/** The file name of a stored image: its bytes' SHA-1, its upright size in pixels, its format. */
export interface ImageName {
  sha1: string
  width: number
  height: number
  extension: string
}

/** The file name of any other stored file. */
export interface FileName {
  sha1: string
  extension: string
}

const imagePattern = /^([a-f0-9]{40})-(\d{1,6})x(\d{1,6})\.([a-z0-9]{1,16})$/
const filePattern = /^([a-f0-9]{40})\.([a-z0-9]{1,16})$/

export const imageFile = ({sha1, width, height, extension}: ImageName): string =>
  `${sha1}-${width}x${height}.${extension}`

export const imageId = ({sha1, width, height, extension}: ImageName): string =>
  `image-${sha1}-${width}x${height}-${extension}`

export const plainFile = ({sha1, extension}: FileName): string => `${sha1}.${extension}`

export const fileId = ({sha1, extension}: FileName): string => `file-${sha1}-${extension}`

/** Reads an image's file name; undefined where a text is not exactly one. */
export function parseImageFile(text: string): ImageName | undefined {
  const [, sha1, width, height, extension] = imagePattern.exec(text) ?? []
  if (!sha1 || !width || !height || !extension) return undefined
  return {sha1, width: Number(width), height: Number(height), extension}
}

/** Reads a file's name; undefined where a text is not exactly one. */
export function parsePlainFile(text: string): FileName | undefined {
  const [, sha1, extension] = filePattern.exec(text) ?? []
  return sha1 && extension ? {sha1, extension} : undefined
}

/** The name a file had where it came from, without any path; undefined where nothing is left of it. */
export function originalName(name: string | undefined): string | undefined {
  const last = name?.split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(/\p{Cc}/gu, '').trim()
  return clean === '' || clean === '.' || clean === '..' ? undefined : clean.slice(0, 255)
}

/** The extension of a name in lower case, where it has a plain one. */
export const extensionOf = (name: string | undefined): string | undefined =>
  /\.([a-z0-9]{1,16})$/i.exec(name ?? '')?.[1]?.toLowerCase()
