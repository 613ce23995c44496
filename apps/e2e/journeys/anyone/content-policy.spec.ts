import { expect, test } from 'vitest';
import { windowAt } from '../../src/browser.ts';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';
import { violations } from '../../src/violations.ts';

const on = stage();

/** What somebody would do who found a way to put text into a page. Each step is refused, so each stands alone. */
const attack = `addEventListener('DOMContentLoaded', () => {
  const steps = [
    () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="document.title=\\'ran\\'">'),
    () => document.head.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "ran"' })),
    () => document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x.png' })),
    () => document.body.setAttribute('onclick', 'document.title = "ran"'),
    () => eval('document.title = "ran"'),
  ];
  for (const step of steps) try { step(); } catch {}
  console.log('attacked');
});`;

test.each(['portal', 'console'] as const)('what somebody puts into a page of the %s does not run, and is told', async (door) => {
  const context = await on.browser.newContext(windowAt(on.doors[door]));
  const page = await context.newPage();
  await open(page, '/sign-in');
  expect(violations()).toEqual([]);
  await context.addInitScript(attack);
  const told: string[] = [];
  const attacked = page.waitForEvent('console', (message) => message.text() === 'attacked');
  await page.reload();
  await attacked;
  await expect
    .poll(() => {
      told.push(...violations());
      return ['img-src', 'require-trusted-types-for'].filter((one) => !told.some((line) => line.includes(one)));
    })
    .toEqual([]);
  expect(await page.title()).not.toBe('ran');
  await context.close();
  violations();
});
