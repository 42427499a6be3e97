/** Media types by extension, of what clinics upload. */
const types: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tif: 'image/tiff',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  webm: 'video/webm',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

const unknownType = 'application/octet-stream'

/** The media type of an extension; `application/octet-stream` where it is not known. */
export const typeOfExtension = (extension: string): string => types[extension] ?? unknownType

/** The extension of a media type, where one is known. */
export function extensionOfType(type: string | undefined): string | undefined {
  const plain = type?.split(';')[0]?.trim().toLowerCase()
  return Object.keys(types).find((extension) => types[extension]?.split(';')[0] === plain)
}

/** Whether a browser shows files of this extension without running anything in them. */
export const isInert = (extension: string): boolean =>
  /^(jpg|png|webp|avif|gif|tif|pdf|txt|vtt|csv|json|zip|mp3|m4a|mp4|webm)$/.test(extension)
