import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { watchPolicy } from './violations.ts';

/** Debian's Chromium without its calls to the outside. It remembers what the content policy stopped (`violations`). */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return watchPolicy(browser);
}

export const wide = { width: 1280, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;
/** What a window of 1280 pixels has at 200 % zoom. */
export const zoomed = { width: 640, height: 450 } as const;

/** A window at one door. Movements are off, so that a picture or a look at the colors never falls into one. */
export const windowAt = (door: string, viewport: { width: number; height: number } = wide): BrowserContextOptions => ({
  baseURL: door,
  viewport,
  acceptDownloads: true,
  reducedMotion: 'reduce',
  locale: 'en-US',
  timezoneId: 'America/Chicago',
});
