import {addresses} from '#lib/addresses.ts'
import type {EditAttributes} from '#lib/editing.ts'

/** A page on the way, and its path. */
export interface Step {
  name: string
  path: string
}

interface Props {
  title: string
  titleEdit?: EditAttributes | undefined
  steps?: readonly Step[]
}

/** The way from the list of conditions to the page `title`, by way of `steps`. */
export function Breadcrumbs({title, titleEdit, steps = []}: Props) {
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
        <li aria-current="page" {...titleEdit}>
          {title}
        </li>
      </ol>
    </nav>
  )
}
