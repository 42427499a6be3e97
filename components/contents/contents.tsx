/** Leads to the sections of the page. */
export function Contents({sections}: {sections: readonly {id: string; title: string}[]}) {
  if (sections.length === 0) return null
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">On this page</h2>
      <ul>
        {sections.map(({id, title}) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
