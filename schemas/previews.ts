interface PointParts {
  code?: string
  pinyin?: string
  hanzi?: string
}

/** A point as practitioners know it: `ST35 · Dúbí 犢鼻`. Empty when nothing is known. */
export function pointName({code, pinyin, hanzi}: PointParts): string {
  return [code, [pinyin, hanzi].filter(Boolean).join(' ')].filter(Boolean).join(' · ')
}

interface StudyParts {
  family?: string
  second?: string
  title?: string
  year?: number
}

/** A study as people speak of it: `Ishtiaq et al. 2023`. Empty when nothing is known. */
export function studyName({family, second, title, year}: StudyParts): string {
  const authors = family && second ? `${family} et al.` : family
  return [authors ?? title, year].filter(Boolean).join(' ')
}
