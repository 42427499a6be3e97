import {sourceAnchor, type SourceUse} from '#lib/citations/cited-sources.ts'

/** Raised numbers that lead to the sources. */
export function Citations({uses}: {uses: readonly SourceUse[]}) {
  if (uses.length === 0) return null
  return (
    <sup>
      {uses.map(({anchor, number}) => (
        <a
          key={anchor}
          id={anchor}
          href={`#${sourceAnchor(number)}`}
          aria-label={`Source ${number}`}
        >
          {number}
        </a>
      ))}
    </sup>
  )
}
