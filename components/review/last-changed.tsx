import {dayInWords} from '#lib/content/calendar.ts'

/** A day in words, for an ISO 8601 day or time. */
export function Day({iso}: {iso: string}) {
  return <time dateTime={iso.slice(0, 10)}>{dayInWords(iso)}</time>
}

/** When the document of a page changed last, ISO 8601. */
export function LastChanged({at}: {at: string}) {
  return (
    <p className="review">
      Last changed on <Day iso={at} />.
    </p>
  )
}
