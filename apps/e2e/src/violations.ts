import type { Browser, BrowserContext } from 'playwright-core';

const mark = 'stopped by the content policy:';
const seen: string[] = [];

/** Runs in the page, before anything of the page does. */
const listen = `document.addEventListener('securitypolicyviolation', (event) => {
  console.warn('${mark}', event.effectiveDirective, event.blockedURI, 'at', event.sourceFile + ':' + event.lineNumber);
});`;

/** Makes every page of a context tell what the content policy stopped; whatever it is, a page of ours never has it stopped. */
function watch(context: BrowserContext): void {
  context.on('console', (message) => {
    if (message.text().startsWith(mark)) seen.push(`${message.page()?.url() ?? ''} ${message.text()}`);
  });
  // A context that closes at once has nothing to tell.
  void context.addInitScript(listen).catch(() => undefined);
}

/** Watches every context that this browser opens. */
export const watchPolicy = (browser: Browser): Browser => browser.on('context', watch);

/** What the content policy stopped since this was last asked. */
export const violations = (): readonly string[] => seen.splice(0);
