import type {Page} from 'playwright-core'

/**
 * Chinese characters, and names in pinyin, that a screen reader would read as English. Pinyin that
 * is part of a label in English (`ST35 Dúbí`) is a proper name, which WCAG 3.1.2 leaves unmarked.
 *
 * @param pinyin the names that the content has
 */
export function languageFindings(page: Page, pinyin: readonly string[]): Promise<string[]> {
  return page.evaluate((names) => {
    const kinds = [
      {is: (text: string) => /\p{Script=Han}/u.test(text), lang: /^zh(?!-Latn)/},
      {is: (text: string) => names.includes(text.trim()), lang: /^zh-Latn/},
    ]
    const texts: {text: string; element: Element | null}[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const {textContent, parentElement} = walker.currentNode
      if (parentElement?.tagName !== 'SCRIPT')
        texts.push({text: textContent ?? '', element: parentElement})
    }
    for (const element of document.querySelectorAll('[alt], [aria-label], [title]')) {
      for (const name of ['alt', 'aria-label', 'title']) {
        texts.push({text: element.getAttribute(name) ?? '', element})
      }
    }
    return texts.flatMap(({text, element}) => {
      const lang = element?.closest('[lang]')?.getAttribute('lang') ?? ''
      return kinds
        .filter(({is, lang: right}) => is(text) && !right.test(lang))
        .map(
          () => `“${text.trim()}” is said to be ${lang}: ${element?.outerHTML.slice(0, 100) ?? ''}`,
        )
    })
  }, pinyin)
}
