import type { Locator, Page } from 'playwright-core';

/** The demonstration's agencies and their field office live in this zone. */
const zone = 'America/Chicago';

/** Today, or so many days later, where the agency is: year, month, day. */
export function dayFromToday(days: number): { year: string; month: string; day: string } {
  const at = new Date(Date.now() + days * 86_400_000);
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options }).format(at);
  return { year: part({ year: 'numeric' }), month: part({ month: 'long' }), day: part({ day: 'numeric' }) };
}

/** Types a date into the three fields that stand under one question. */
export async function typeDate(where: Locator | Page, label: string, days: number): Promise<void> {
  const group = where.getByRole('group', { name: label });
  const { year, month, day } = dayFromToday(days);
  await group.getByRole('combobox', { name: 'Month', exact: true }).selectOption({ label: month });
  await group.getByLabel('Day', { exact: true }).fill(day);
  await group.getByLabel('Year', { exact: true }).fill(year);
}

/** The words of a part of the page. */
export const wordsOf = async (part: Locator): Promise<string> => (await part.textContent()) ?? '';

/** Takes the first line of a list that holds these words. */
export async function choose(where: Locator | Page, label: string, words: string): Promise<void> {
  const list = where.getByRole('combobox', { name: label });
  const option = list.locator('option', { hasText: words }).first();
  await list.selectOption((await option.getAttribute('value', { timeout: 10_000 })) ?? '');
}

/** Ticks a box or takes a choice by the space bar: the round and square boxes themselves lie outside the picture. */
export async function take(choice: Locator): Promise<void> {
  if (!(await choice.isChecked())) await choice.press('Space');
}

/** Waits until what was opened to be filled in is put away again; what the page says instead is thrown. */
export async function untilDone(page: Page, form: Locator): Promise<void> {
  const said = page.getByRole('alert');
  const outcome = await Promise.race([
    form.waitFor({ state: 'hidden' }).then(() => 'done' as const),
    said
      .first()
      .waitFor()
      .then(
        () => 'said' as const,
        () => 'done' as const,
      ),
  ]);
  if (outcome === 'said') throw new Error(`the page says: ${await wordsOf(said.first())}`);
}
