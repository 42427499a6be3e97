import type {RichText} from './rich-text.ts'

/** The words alone, as a reader hears them: no marks, no citation numbers; blocks end with a space. */
export function plainText(blocks: RichText): string {
  return blocks
    .map((block) => block.children.map((child) => child.text ?? '').join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}
