/** Where the Studio lives on the site. */
export const studioPath = '/studio'

/** Where the Studio asks the site to show drafts. */
export const draftModePath = '/api/draft-mode/enable'
