/** Where the draft of a page is shown: `/preview` and the page's own path. */
export function previewPath(pathname: string): string {
  return pathname === '/' ? '/preview' : `/preview${pathname}`
}
