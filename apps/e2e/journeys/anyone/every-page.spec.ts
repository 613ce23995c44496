import { expect, test } from 'vitest';
import { windowAt } from '../../src/browser.ts';
import { publicPaths } from '../../src/paths.ts';
import { stage } from '../../src/stage.ts';
import { visitAll } from '../../src/visiting.ts';

const on = stage();

test('every public page is readable by everybody: axe finds nothing, no page scrolls sideways, each has its own title', async () => {
  const context = await on.browser.newContext(windowAt(on.doors.portal));
  expect(await visitAll(await context.newPage(), publicPaths)).toEqual([]);
});

test('the first page of the console, where people sign in, is readable by everybody', async () => {
  const context = await on.browser.newContext(windowAt(on.doors.console));
  expect(await visitAll(await context.newPage(), ['/sign-in'])).toEqual([]);
});
