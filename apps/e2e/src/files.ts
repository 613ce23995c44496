import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** Presses a link that leads to a file and gives the bytes that arrive. */
export async function downloaded(page: Page, link: Locator): Promise<Buffer> {
  const arrives = page.waitForEvent('download');
  await link.click();
  return readFile(await (await arrives).path());
}
