import type {DocumentActionComponent, Template, TemplateItem} from 'sanity'

/** The type of which there is one document; its id is its type's name. */
export const singletonType = 'siteSettings'

/** It is edited and published, never copied, unpublished or deleted: every page stands on it. */
const allowed = new Set(['publish', 'schedule', 'discardChanges', 'restore'])

export function singletonActions(
  actions: DocumentActionComponent[],
  {schemaType}: {schemaType: string},
): DocumentActionComponent[] {
  return schemaType === singletonType
    ? actions.filter(({action}) => action !== undefined && allowed.has(action))
    : actions
}

/** Nothing offers to create a second one. */
export function withoutSingleton(options: TemplateItem[]): TemplateItem[] {
  return options.filter(({templateId}) => templateId !== singletonType)
}

export function templatesWithoutSingleton(templates: Template[]): Template[] {
  return templates.filter(({schemaType}) => schemaType !== singletonType)
}
