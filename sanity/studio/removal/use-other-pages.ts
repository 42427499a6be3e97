import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {z} from 'zod'

import {apiVersion} from '../../backend.ts'

/** A page that an old address can lead to. */
export interface OtherPage {
  id: string
  title: string
}

const pages = z.array(z.object({id: z.string(), title: z.string()}))
const query = /* groq */ `*[_type == $type && _id != $id && defined(slug.current)]{
  "id": _id, "title": coalesce(title, name, muscle, code + " " + pinyin, englishName, slug.current)
} | order(title asc)`

/** The published pages of the same kind; none while they are not known. */
export function useOtherPages(id: string, type: string): readonly OtherPage[] {
  const client = useClient({apiVersion})
  const [found, setFound] = useState<readonly OtherPage[]>([])
  useEffect(() => {
    let isOpen = true
    void client
      .withConfig({perspective: 'published'})
      .fetch<unknown>(query, {id, type})
      .then((answer) => pages.parse(answer))
      .catch(() => [])
      .then((others) => {
        if (isOpen) setFound(others)
      })
    return () => {
      isOpen = false
    }
  }, [client, id, type])
  return found
}
