import type { Page } from 'playwright-core';

/** What the focused element calls itself: its label, or its words. */
const focusedName = `(() => {
  const here = document.activeElement;
  const label = here?.labels?.[0]?.textContent ?? here?.getAttribute('aria-label') ?? here?.textContent ?? '';
  return label.trim();
})()`;

export const focused = async (page: Page): Promise<string> => String(await page.evaluate(focusedName));

/** Goes on with the Tab key until something of this name has the focus. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab do not lead to ${name}`);
}
