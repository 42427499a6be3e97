/** Where draft mode is left for a page of this site. */
export function leaveDraftMode(page: string): string {
  return `/api/draft-mode/disable?${new URLSearchParams({page}).toString()}`
}
