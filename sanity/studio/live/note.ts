import type {LiveAnswer} from './ask-live.ts'

/** What became of one page. */
export interface Outcome {
  path: string
  answer: LiveAnswer
}

/** What the Studio tells of a publication. */
export interface Note {
  status: 'success' | 'warning' | 'error'
  title: string
  words: string
  links: string[]
}

interface Facts {
  type: string
  /** All pages that show the document, though not each may have been looked at. */
  pages: number
  milliseconds: number
}

/** Puts into words what readers get after a publication, or what is wrong and what to do. */
export function noteOf(outcomes: readonly Outcome[], {type, pages, milliseconds}: Facts): Note {
  const trouble = outcomes.find(({answer}) => isTrouble(answer))
  if (trouble) return troubleNote(trouble)
  const addresses = (state: LiveAnswer['state']) =>
    outcomes.flatMap(({answer}) =>
      answer.state === state && 'address' in answer ? [answer.address] : [],
    )
  const live = addresses('live')
  const away = outcomes.flatMap(({answer}) =>
    answer.state === 'gone'
      ? [`Nothing is at ${answer.address} any more.`]
      : answer.state === 'moved'
        ? [`${answer.address} leads to ${answer.leadsTo}.`]
        : [],
  )
  if (outcomes.length === 0) {
    return {status: 'success', title: 'Published', words: 'No page shows this yet.', links: []}
  }
  const after = `Readers got it after ${(milliseconds / 1000).toFixed(1)} s.`
  if (type === 'siteSettings') {
    return {status: 'success', title: 'Live on every page', words: after, links: live}
  }
  if (live.length === 0) {
    return {status: 'success', title: 'Readers see the change', words: away.join(' '), links: []}
  }
  const more = pages - outcomes.length
  return {
    status: 'success',
    title: live.length === 1 ? 'Live' : `Live on ${live.length} pages`,
    words: [
      ...away,
      after,
      ...(more > 0 ? [`${more} more follow with their next readers.`] : []),
    ].join(' '),
    links: live,
  }
}

/** For want of an answer about what was published, or about the pages that show it. */
export const unknownNote: Note = {
  status: 'warning',
  title: 'Whether readers see the change is not known',
  words: 'The content could not be asked. Open the page to see for yourself, or publish once more.',
  links: [],
}

function isTrouble({state}: LiveAnswer): boolean {
  return state === 'behind' || state === 'away' || state === 'faulty' || state === 'unknown'
}

function troubleNote({path, answer}: Outcome): Note {
  const links = 'address' in answer ? [answer.address] : []
  switch (answer.state) {
    case 'behind':
      return {
        status: 'warning',
        title: 'Published, but not live yet',
        words:
          'Readers still get the earlier version: the site has not heard of it. Nothing is lost. Ask whoever runs the site to check the webhook (npm run webhook), then publish a small change.',
        links,
      }
    case 'away':
      return {
        status: 'warning',
        title: 'Published, but not live yet',
        words:
          'The site cannot read the content at the moment. Readers get the earlier version, and the site tries again by itself. Look at the page in a minute.',
        links,
      }
    case 'faulty':
      return {
        status: 'error',
        title: 'Published, but the page cannot be made',
        words: `Readers keep the earlier version. Put this right, then publish again: ${answer.problems
          .map(({documentId, path: field, reason}) =>
            [documentId, field, reason].filter(Boolean).join(', '),
          )
          .join('; ')}.`,
        links,
      }
    default:
      return {
        status: 'warning',
        title: 'Published; whether readers see it is not known',
        words: `${'words' in answer ? answer.words : ''} Open ${path} to see for yourself.`.trim(),
        links,
      }
  }
}
