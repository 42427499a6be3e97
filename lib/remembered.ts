import {LRUCache} from 'lru-cache'

/**
 * The same work on texts, done once for each: as somebody types, all sentences but one stay as they
 * are. Answers are shared and must not be changed.
 */
export function remembered<Answer extends object | number>(
  work: (text: string) => Answer,
  max = 5000,
): (text: string) => Answer {
  const known = new LRUCache<string, Answer>({max})
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = work(text)
    known.set(text, answer)
    return answer
  }
}
