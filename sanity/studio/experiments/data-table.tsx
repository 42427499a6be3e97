import {styled} from 'styled-components'

const Region = styled.div`
  overflow-x: auto;
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color, currentColor);
  }
`

const Table = styled.table`
  border-collapse: collapse;
  width: 100%;
  font: inherit;
  font-size: 0.8125rem;
  line-height: 1.4;
  font-variant-numeric: tabular-nums;
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.5rem;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-end: 1px solid var(--card-border-color);
  }
  thead th {
    color: var(--card-muted-fg-color);
    font-weight: 500;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 500;
    min-inline-size: 10rem;
  }
`

interface DataTableProps {
  caption: string
  columns: readonly string[]
  /** The first cell of a row names it. */
  rows: readonly {key: string; cells: readonly string[]}[]
}

/** A table that people can also scroll with the keyboard, where it is wider than the screen. */
export function DataTable({caption, columns, rows}: DataTableProps) {
  return (
    <Region role="region" aria-label={caption} tabIndex={0}>
      <Table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, cells: [name, ...cells]}) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Region>
  )
}
