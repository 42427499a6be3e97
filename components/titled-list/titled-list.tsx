interface Props {
  heading: 'h3' | 'h4'
  title: string
  items: readonly string[]
  editsOfItem: (index: number) => Record<string, string>
}

/** A list under a heading; nothing where it is empty. */
export function TitledList({heading: Heading, title, items, editsOfItem}: Props) {
  if (items.length === 0) return null
  return (
    <>
      <Heading>{title}</Heading>
      <ul>
        {items.map((item, index) => (
          <li key={item} {...editsOfItem(index)}>
            {item}
          </li>
        ))}
      </ul>
    </>
  )
}
