/** A document that somebody has just published, unpublished or deleted in this Studio. */
export interface Publication {
  id: string
  type: string
  /** What was published of it before; `null` where nothing was. */
  from: Record<string, unknown> | null
}

type Listener = (publication: Publication) => void
const listeners = new Set<Listener>()

/** Leads from the actions of a form, which go with it, to the note that outlives them. */
export const publicationWatch = {
  begin: (publication: Publication): void => {
    for (const listener of listeners) listener(publication)
  },
  /** @returns what ends it */
  listen: (listener: Listener): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
