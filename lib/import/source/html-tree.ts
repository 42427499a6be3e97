import {defaultTreeAdapter, type DefaultTreeAdapterTypes, parse} from 'parse5'

import {limits} from '../limits.ts'
import {ImportRefusal} from '../refusal.ts'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

type Parent = DefaultTreeAdapterTypes.ParentNode

/**
 * Parses a web page as browsers do, without running anything of it.
 *
 * @throws {ImportRefusal} for elements that stand too deep in others
 */
export function parseTree(html: string): Parent {
  const depths = new WeakMap<object, number>()
  const deeper = (parent: Parent, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > limits.depth) {
      throw new ImportRefusal(
        'This page is nested too deeply to be read. Copy its text, and paste that.',
      )
    }
    depths.set(child, depth)
  }
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      appendChild: (parent, child) => {
        deeper(parent, child)
        defaultTreeAdapter.appendChild(parent, child)
      },
      insertBefore: (parent, child, before) => {
        deeper(parent, child)
        defaultTreeAdapter.insertBefore(parent, child, before)
      },
    },
  })
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute({attrs}: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

/** The first element that answers to a question, in the order of the page. */
export function firstElement(
  parent: Parent,
  matches: (element: Element) => boolean,
): Element | undefined {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue
    const found = matches(child) ? child : firstElement(child, matches)
    if (found) return found
  }
  return undefined
}

/** All words in an element, for elements that hold nothing but words. */
export function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : isElement(child) ? textOf(child) : ''))
    .join('')
}
