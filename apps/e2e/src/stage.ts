import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { openBrowser } from './browser.ts';
import { Cast, type Doors } from './cast.ts';
import { violations } from './violations.ts';

/** A browser and the people of the demonstration, for the journeys of one file. */
export function stage(): { readonly cast: Cast; readonly browser: Browser; readonly doors: Doors } {
  const doors = inject('doors');
  let browser: Browser | undefined;
  let cast: Cast | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
    cast = new Cast(browser, doors);
  });
  // Whatever a journey does, no page of ours meets its own content policy.
  afterEach(() => expect(violations()).toEqual([]));
  afterAll(() => browser?.close());
  const there = <One>(one: One | undefined): One => {
    if (one === undefined) throw new Error('the browser is not open yet');
    return one;
  };
  return {
    doors,
    get browser() {
      return there(browser);
    },
    get cast() {
      return there(cast);
    },
  };
}
