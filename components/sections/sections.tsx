import type {PageSection} from '#components/condition-page/page-section.ts'

/** Those of the sections that have something to say on this page. */
export function shownSections<Page>(
  sections: readonly PageSection<Page>[],
  page: Page,
): PageSection<Page>[] {
  return sections.filter((section) => !section.isEmpty(page))
}

interface Props<Page> {
  sections: readonly PageSection<Page>[]
  page: Page
}

/** Titled sections, one after the other. */
export function Sections<Page extends object>({sections, page}: Props<Page>) {
  return sections.map(({id, title, Content}) => (
    <section key={id} id={id}>
      <h2>{title}</h2>
      <Content {...page} />
    </section>
  ))
}
