import type {Locator, Page} from 'playwright-core'

import {until} from '#scripts/until.ts'

/** More presses than any form has places to stop. */
const mostPresses = 150

/** What somebody does who has a keyboard and nothing else. */
export class Keys {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key)
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words)
  }

  /** Goes on with Tab until the focus is on something, or in it. */
  async to(target: Locator, key = 'Tab'): Promise<void> {
    await target.waitFor()
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if (await hasFocus(target)) return
      await this.press(key)
    }
    throw new Error(`${key} does not lead to ${String(target)}`)
  }

  /** Goes to something and presses Enter. */
  async choose(target: Locator): Promise<void> {
    await this.to(target)
    await this.press('Enter')
  }

  /** Goes to a text field and writes into it, until it says so. */
  async write(target: Locator, words: string): Promise<void> {
    await this.to(target)
    await this.type(words)
    await until(`“${words}” to be written`, async () =>
      (
        await target.evaluate((field) =>
          field instanceof HTMLElement && 'value' in field
            ? String(field.value)
            : field.textContent,
        )
      ).includes(words),
    )
  }

  /** Opens a tab of the form: to the row of tabs, then along it with the arrows. */
  async openTab(name: string): Promise<void> {
    const tab = this.#page.getByRole('tab', {name, exact: true})
    await this.to(this.#page.getByRole('tablist'), 'Shift+Tab')
    for (let presses = 0; presses < 20 && !(await hasFocus(tab)); presses += 1) {
      await this.press('ArrowRight')
    }
    await this.press('Enter')
    await until(
      `the tab “${name}”`,
      async () => (await tab.getAttribute('aria-selected')) === 'true',
    )
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement))
}
