import type { Locator, Page } from 'playwright-core';
import { untilDone } from '../typing.ts';

interface Act {
  /** The page on which the action stands. */
  readonly at: string;
  readonly label: string;
  readonly fill?: (form: Locator) => Promise<void>;
}

/** Opens an action of a case by its button, fills in its form, and sends it. */
export async function act(page: Page, { at, label, fill }: Act): Promise<void> {
  await page.goto(at);
  await page.getByRole('button', { name: label, exact: true }).click();
  const form = page.getByRole('form', { name: label });
  await fill?.(form);
  await form.getByRole('button', { name: label, exact: true }).click();
  await untilDone(page, form);
}
