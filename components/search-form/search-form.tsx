import {addresses} from '#lib/addresses.ts'

/** What search reads of a query; the rest is cut off. In characters. */
export const longestQuery = 200

/** One on a page. It works without scripts: the answer is a page of its own. */
export function SearchForm({query = ''}: {query?: string}) {
  return (
    <form className="actions find" role="search" action={addresses.search}>
      <label htmlFor="q">Search by condition, symptom, treatment, muscle or point</label>
      <input id="q" name="q" type="search" maxLength={longestQuery} defaultValue={query} />
      <button className="book" type="submit">
        Search
      </button>
    </form>
  )
}
