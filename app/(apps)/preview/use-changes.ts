import {useCallback, useEffect, useRef} from 'react'

const name = 'preview-changes'

/**
 * Hears of changes to content. All previews of a browser share one connection, since a browser has
 * few for an origin: one of them listens and tells the others; when it closes, the next takes over.
 *
 * @param onChange must stay the same function
 * @returns tells when a change was last heard of, in milliseconds since 1970; 0 for never
 */
export function useChanges(onChange: () => void): () => number {
  const last = useRef(0)
  useEffect(() => {
    const heard = () => {
      last.current = Date.now()
      onChange()
    }
    const previews = new BroadcastChannel(name)
    previews.onmessage = heard
    const closing = new AbortController()
    const listen = () =>
      new Promise<void>((resolve) => {
        const source = new EventSource('/api/draft-mode/changes')
        source.onmessage = () => {
          heard()
          previews.postMessage(null)
        }
        closing.signal.addEventListener('abort', () => {
          source.close()
          resolve()
        })
      })
    const inTurn = navigator.locks.request(name, {signal: closing.signal}, listen)
    // Closed before its turn came.
    inTurn.catch(() => undefined)
    return () => {
      closing.abort()
      previews.close()
    }
  }, [onChange])
  return useCallback(() => last.current, [])
}
