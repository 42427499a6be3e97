const folders = new Set(['conditions', 'treatments', 'points', 'trigger-points'])

/** What a path seems to ask for: `runner knee` for `/conditions/runner-knee.html`. */
export function wordsOfAddress(path: string): string {
  return path
    .split('/')
    .map(decoded)
    .filter((part) => !folders.has(part))
    .map((part) => part.replace(/\.\w{1,5}$/, ''))
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}’']+/gu, ' ')
    .replaceAll(/(?<=^|\s)\d+(?=\s|$)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
