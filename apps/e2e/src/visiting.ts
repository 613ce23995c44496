import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { phone, wide, zoomed } from './browser.ts';
import { open } from './opening.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function axe(page: Page, at: string): Promise<readonly string[]> {
  // No page holds a frame, so the way that opens a second window to gather frames is not needed.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${at}: ${id} at ${node.target.join(' ')}`));
}

/** How many pixels the page is wider than its window. */
const tooWide = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));

async function scrollsAside(page: Page, at: string): Promise<readonly string[]> {
  const pixels = await tooWide(page);
  return pixels > 0 ? [`${at}: ${pixels} pixels wider than the window`] : [];
}

/** Everything that is wrong with a page at a desk, on a telephone and at 200 % zoom. */
export async function faultsOf(page: Page, path: string): Promise<{ title: string; faults: readonly string[] }> {
  await page.setViewportSize(wide);
  await open(page, path);
  const title = await page.title();
  const heads = await page.getByRole('heading', { level: 1 }).count();
  const faults = [
    ...(heads === 1 ? [] : [`${path}: ${heads} headings of the first level`]),
    ...(title.trim() === '' ? [`${path}: no title`] : []),
    ...(await scrollsAside(page, `${path} at 1280`)),
    ...(await axe(page, `${path} at 1280`)),
  ];
  await page.setViewportSize(zoomed);
  faults.push(...(await scrollsAside(page, `${path} at 640`)));
  await page.setViewportSize(phone);
  faults.push(...(await scrollsAside(page, `${path} at 390`)), ...(await axe(page, `${path} at 390`)));
  return { title, faults };
}

/** What is wrong with a page as it stands, in the middle of what somebody does: at a desk and on a telephone. */
export async function faultsHere(page: Page, at: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [width, size] of Object.entries({ 1280: wide, 390: phone })) {
    await page.setViewportSize(size);
    faults.push(...(await scrollsAside(page, `${at} at ${width}`)), ...(await axe(page, `${at} at ${width}`)));
  }
  await page.setViewportSize(wide);
  return faults;
}

/** Visits one page after the other and gathers what is wrong, two pages of one name included. */
export async function visitAll(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const titles = new Map<string, string>();
  const all: string[] = [];
  for (const path of paths) {
    const { title, faults } = await faultsOf(page, path);
    all.push(...faults);
    const before = titles.get(title);
    if (before !== undefined) all.push(`${path}: has the title of ${before}: ${title}`);
    titles.set(title, path);
  }
  return all;
}
