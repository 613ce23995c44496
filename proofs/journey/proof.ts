import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../apps/e2e/src/browser.ts';
import { Cast, type Doors } from '../../apps/e2e/src/cast.ts';
import { startProduct } from '../../apps/e2e/src/product.ts';
import { violations } from '../../apps/e2e/src/violations.ts';
import { replaceOnce } from '../plant.ts';
import type { Ask, Finding, Proof } from '../proof.ts';
import { plans } from './plans.ts';
import { type Arrived, walk } from './way.ts';

const count = <One>(all: readonly One[], is: (one: One) => boolean | undefined): number => all.filter(is).length;

async function walkAll(doors: Doors, { quick, keep, say }: Ask): Promise<readonly Arrived[]> {
  const browser = await openBrowser();
  const cast = new Cast(browser, doors);
  try {
    const arrived: Arrived[] = [];
    // One after the other, as they were filed: the second is linked to the first.
    for (const plan of quick ? plans.slice(0, 2) : plans) {
      const earlier = plan.linked ? arrived.find((one) => one.withdrawn)?.reference : undefined;
      arrived.push(await walk(cast, { plan, earlier, say, keep }));
    }
    const stopped = violations();
    if (stopped.length > 0) throw new Error(`A page met its own content policy:\n${stopped.join('\n')}`);
    return arrived;
  } finally {
    await browser.close();
  }
}

async function prove(ask: Ask): Promise<Finding> {
  const { quick, keep, say } = ask;
  say('Starting the whole product with a data folder of its own.');
  const product = process.env.ICE_ACCESS_DOORS === undefined ? await startProduct(say) : running(process.env.ICE_ACCESS_DOORS);
  try {
    const arrived = await walkAll(product, ask);
    const papers = arrived.flatMap(({ paper }) => (paper === undefined ? [] : [paper]));
    if (keep !== undefined)
      for (const { paper, reference } of arrived) if (paper !== undefined) await writeFile(join(keep, `${reference}.pdf`), paper.bytes);
    const active = arrived.filter((one) => one.active);
    const figures = {
      requests: arrived.length,
      components: new Set(active.map(({ plan }) => plan.component)).size,
      active: active.length,
      offeredInstead: count(arrived, (one) => one.offeredInstead),
      held: count(arrived, (one) => one.held),
      withdrawn: count(arrived, (one) => one.withdrawn),
      linked: count(arrived, (one) => one.linked),
      tagged: count(papers, ({ tagged, namesBoth }) => tagged && namesBoth),
      hashesEqual: count(papers, ({ hashesEqual }) => hashesEqual),
    };
    const expected = quick ? expectedQuick : expectedWhole;
    say(`Expected: ${JSON.stringify(expected)}`);
    return { figures, holds: JSON.stringify(figures) === JSON.stringify(expected) };
  } finally {
    await product.stop();
  }
}

const expectedWhole = {
  requests: 6,
  components: 5,
  active: 5,
  offeredInstead: 1,
  held: 1,
  withdrawn: 1,
  linked: 1,
  tagged: 5,
  hashesEqual: 5,
};
const expectedQuick = {
  requests: 2,
  components: 1,
  active: 1,
  offeredInstead: 0,
  held: 0,
  withdrawn: 1,
  linked: 1,
  tagged: 1,
  hashesEqual: 1,
};

/** A product that runs already, for whoever works on the journeys: both addresses, portal first. */
function running(addresses: string) {
  const [portal = '', console = ''] = addresses.split(' ');
  return { portal, console, stop: async () => undefined };
}

export const proof: Proof = {
  name: 'journey',
  says: 'Six requests go the whole way through the pages of both fronts, and five of them become active partnerships with a document that both sides hold.',
  faults: [
    {
      name: 'untaggedPdf',
      says: 'The signed document is typeset without the tags that a screen reader needs.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/documents/src/typeset.ts', {
          from: "{ pdfStandard: 'ua-1', pdfTags: true,",
          to: '{ pdfTags: false,',
        }),
    },
    {
      name: 'otherBytes',
      says: 'The agency is handed the text as it stands in place of the document that both signed.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'apps/api/src/document/files.ts', {
          from: "if (c.req.query('draft') !== '1') {",
          to: "if (c.req.query('draft') !== '1' && actor.party !== 'agency') {",
        }),
    },
    {
      name: 'notLinked',
      says: 'A later request forgets the earlier one that the agency chose.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'apps/portal/src/features/new-request/NewRequestPage.tsx', {
          from: "earlierRequestId: earlier === '' ? null : earlier",
          to: 'earlierRequestId: null',
        }),
    },
  ],
  run: prove,
};
