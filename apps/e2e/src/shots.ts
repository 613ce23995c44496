import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { casesOf, type Listed, oneOfEach } from './asking.ts';
import { openBrowser, phone, wide, windowAt } from './browser.ts';
import { Cast, type Doors } from './cast.ts';
import { open } from './opening.ts';
import * as paths from './paths.ts';
import { startProduct } from './product.ts';

/**
 * Pictures of every page at both widths: `node apps/e2e/src/shots.ts DIR`. The two in `docs/pictures` are made anew with them.
 * A product that runs already is named by `ICE_ACCESS_DOORS`, portal first.
 */
const [folder = 'shots'] = process.argv.slice(2);
const pictures = join(import.meta.dirname, '../../../docs/pictures');
const nameOf = (path: string) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
    .replace(/[^a-zA-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'first';

async function shoot(page: Page, path: string, name: string): Promise<void> {
  for (const [width, size] of Object.entries({ wide, phone })) {
    await page.setViewportSize(size);
    await open(page, path);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  console.log(name);
}

const inPhase = (cases: readonly Listed[], phase: string) => cases.filter((one) => one.phase === phase).slice(0, 1);
const each = (front: string, list: readonly string[]) => list.map((path): readonly [string, string] => [path, `${front}-${nameOf(path)}`]);
const named = (front: string, kind: string, cases: readonly Listed[]) =>
  oneOfEach(cases).map((one): readonly [string, string] => [`/${kind}s/${one.id}`, `${front}-${kind}-in-${one.phase}`]);

async function agencyList(context: BrowserContext) {
  const requests = await casesOf(context, 'request');
  const agreements = await casesOf(context, 'agreement');
  return [
    ...each('portal', [
      ...paths.agencyPaths,
      ...inPhase(requests, 'draft').flatMap(paths.draftPaths),
      ...inPhase(requests, 'assessing').flatMap((one) => [
        ...paths.requestPaths(one),
        `/requests/${one.id}/withdraw`,
        `/requests/${one.id}/sent`,
      ]),
      ...inPhase(agreements, 'inForce').flatMap((one) => [...paths.agreementPaths(one), `/agreements/${one.id}/signed`]),
    ]),
    ...named('portal', 'request', requests),
    ...named('portal', 'agreement', agreements),
  ];
}

async function reviewerList(context: BrowserContext) {
  const requests = await casesOf(context, 'request');
  const agreements = await casesOf(context, 'agreement');
  return [
    ...each('console', [
      ...paths.reviewerPaths,
      ...inPhase(requests, 'determining').flatMap(paths.reviewedPaths),
      ...inPhase(agreements, 'inForce').flatMap(paths.reviewedAgreementPaths),
      ...inPhase(agreements, 'countersigning').map(({ id }) => `/agreements/${id}/sign`),
    ]),
    ...named('console', 'request', requests),
    ...named('console', 'agreement', agreements),
  ];
}

/** One window of each front for the README, small enough to be read along. */
async function forReadme(cast: Cast): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const official = await cast.page('official@fairview.example');
  const [assessing] = inPhase(await casesOf(official.context(), 'request'), 'assessing');
  await open(official, `/requests/${assessing?.id}`);
  await official.screenshot({ path: join(pictures, 'portal.png') });
  const program = await cast.page('program@access.example');
  await open(program, '/queue?view=all');
  await program.screenshot({ path: join(pictures, 'console.png') });
}

async function shootAll(doors: Doors): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const cast = new Cast(browser, doors);
    await forReadme(cast);
    const anybody = await (await browser.newContext(windowAt(doors.portal))).newPage();
    for (const [path, name] of each('public', paths.publicPaths)) await shoot(anybody, path, name);
    const official = await cast.page('official@fairview.example');
    for (const [path, name] of await agencyList(official.context())) await shoot(official, path, name);
    const program = await cast.page('program@access.example');
    for (const [path, name] of await reviewerList(program.context())) await shoot(program, path, name);
  } finally {
    await browser.close();
  }
}

const [portal, console_] = process.env.ICE_ACCESS_DOORS?.split(' ') ?? [];
if (portal !== undefined && console_ !== undefined) await shootAll({ portal, console: console_ });
else {
  const product = await startProduct(console.log);
  try {
    await shootAll(product);
  } finally {
    await product.stop();
  }
}
