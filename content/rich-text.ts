import {studies} from './document.ts'
import type {Reference, Value} from './document.ts'

interface Words {
  kind: 'words'
  text: string
  mark: 'strong' | 'em' | {href: string}
}

interface Citation {
  kind: 'citation'
  studies: Reference[]
}

/** A piece of a paragraph: plain words, marked words, or a citation. */
export type Piece = string | Words | Citation

export type Block = Record<string, Value>

export function strong(text: string): Words {
  return {kind: 'words', text, mark: 'strong'}
}

export function em(text: string): Words {
  return {kind: 'words', text, mark: 'em'}
}

export function link(text: string, href: string): Words {
  return {kind: 'words', text, mark: {href}}
}

/** Stands after the words that rest on these studies, named by their keys in the bibliography. */
export function cite(...keys: string[]): Citation {
  return {kind: 'citation', studies: studies(...keys)}
}

export function paragraph(...pieces: Piece[]): Block {
  const markDefs: Block[] = []
  const children = pieces.flatMap((piece, index): Block[] => {
    if (typeof piece === 'string') return [span(piece)]
    if (piece.kind === 'citation') {
      const inline = {_type: 'citation', studies: piece.studies}
      const neighbour = pieces[index + 1]
      // The Studio's editor keeps text on both sides of an inline object, be it empty.
      const before = index === 0 ? [span('')] : []
      const after = neighbour === undefined || isCitation(neighbour) ? [span('')] : []
      return [...before, inline, ...after]
    }
    if (typeof piece.mark === 'string') return [span(piece.text, piece.mark)]
    const key = `link-${markDefs.length + 1}`
    markDefs.push({_key: key, _type: 'link', href: piece.mark.href})
    return [span(piece.text, key)]
  })
  return {_type: 'block', style: 'normal', markDefs, children}
}

/** A list, one item an argument. */
export function bullets(...items: (string | Piece[])[]): Block[] {
  return items.map((item) => ({
    ...paragraph(...(typeof item === 'string' ? [item] : item)),
    listItem: 'bullet',
    level: 1,
  }))
}

function span(text: string, ...marks: string[]): Block {
  return {_type: 'span', text, marks}
}

function isCitation(piece: Piece): boolean {
  return typeof piece !== 'string' && piece.kind === 'citation'
}
