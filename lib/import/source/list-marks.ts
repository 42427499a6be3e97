/** What people type before an item of a list. */
export const bulletMark = /^(?:[•●○◦▪■▸►‣⁃∙·✓✔➢➤*+–—-])\s+(?=\S)/u

/** `1.`, `1)`, `(1)`, `[1]`, `a)`. */
export const numberMark = /^(?:\(?(\d{1,3})[.)]|\[(\d{1,3})\]:?|\(?[a-z]\))\s+(?=\S)/
