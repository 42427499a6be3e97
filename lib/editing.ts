/** A piece of content that an editor can change: the document it is stored in, and the path inside. */
export interface EditTarget {
  /** The published id. */
  id: string
  type: string
  /** As Sanity writes paths, for example `mechanisms[_key=="a1"].title`. */
  path: string
}

/** Attributes that mark an element as editable. */
export type EditAttributes = Record<`data-${string}`, string>

/**
 * Says which attributes make an element editable. Components spread the answer on the element that
 * shows the piece; published documents carry none, the preview those of its overlays.
 */
export type Edit = (target: EditTarget) => EditAttributes

/** For published documents: nothing is editable, not a byte is added. */
export const notEditable: Edit = () => ({})
