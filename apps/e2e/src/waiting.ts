import type { Page } from 'playwright-core';
import { wordsOf } from './typing.ts';

/** Reads a page again until it says this: what the worker does shows itself only then. */
export async function untilItSays(page: Page, path: string, words: RegExp): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    await page.goto(path);
    const stands = page.getByRole('region', { name: 'How this case stands' });
    await stands.waitFor();
    const said = await wordsOf(stands);
    if (words.test(said)) return;
    if (Date.now() > end) throw new Error(`a minute went by and the page says: ${said}`);
  }
}
