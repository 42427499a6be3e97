import {addresses} from '#lib/addresses.ts'

/** A page on the way, and its path. */
export interface Step {
  name: string
  path: string
}

/** The way from the list of conditions to the page `title`, by way of `steps`. */
export function Breadcrumbs({title, steps = []}: {title: string; steps?: readonly Step[]}) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        <li>
          <a href={addresses.conditionList}>Conditions</a>
        </li>
        {steps.map(({name, path}) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
