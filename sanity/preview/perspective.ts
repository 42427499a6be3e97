/** What a preview shows: drafts over what is published, or only what is published. */
export type PreviewPerspective = 'drafts' | 'published'

/** The cookie in which a preview keeps the Studio's choice. */
export const perspectiveCookie = 'preview-perspective'

/** A choice as the Studio, or the cookie, states it; drafts for any that a preview does not know. */
export function previewPerspective(stated: unknown): PreviewPerspective {
  return stated === 'published' ? 'published' : 'drafts'
}
