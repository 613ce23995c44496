import { createServer } from 'node:net';
import { startProduct } from '../../apps/e2e/src/product.ts';
import type { Ask, Finding, Proof } from '../proof.ts';
import { ask } from './ask.ts';
import { faults } from './faults.ts';
import { type DoorName, inputQuery, pagesOf, type Read, readsOf, routesOf } from './listed.ts';
import { openPlanted } from './planted.ts';
import { type Ids, marked } from './sample.ts';
import { signedIn } from './signedIn.ts';
import { believesAnybody } from './spoofed.ts';
import { fewAtATime, sqlmap } from './sqlmap.ts';
import { proxyAddress, startTlsProxy } from './tlsProxy.ts';
import { needTools } from './tools.ts';
import { wapiti } from './wapiti.ts';

const modules = 'xss,sql,redirect,crlf,file,csp,http_headers,cookieflags';
const people = { portal: 'official@fairview.example', console: 'program@access.example' } as const;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

interface Door {
  readonly name: DoorName;
  readonly origin: string;
  readonly cookie: string;
  readonly flagsMissing: readonly string[];
  readonly reads: readonly Read[];
  readonly urls: readonly string[];
}

/** The first id of each kind that this person's own lists show, so that the tools reach a case and not only a refusal. */
async function idsAt(origin: string, cookie: string): Promise<Ids> {
  const first = async (name: string, input: object, field: string): Promise<Record<string, string>> => {
    const { text } = await ask(`${origin}/trpc/${name}${inputQuery(input)}`, { headers: { cookie } });
    const id = new RegExp(`"${field}":"([0-9a-f-]{36})"`).exec(text)?.[1];
    return id === undefined ? {} : { [field]: id };
  };
  const requestId = await first('request.list', {}, 'requestId');
  const { text: me } = await ask(`${origin}/trpc/me.get`, { headers: { cookie } });
  const organisationId = /"actingIn":"([0-9a-f-]{36})"/.exec(me)?.[1];
  const found = [
    requestId,
    organisationId === undefined ? {} : { organisationId, agencyId: organisationId },
    await first('agency.lookUp', { q: 'county' }, 'agencyId'),
    await first('agreement.list', {}, 'agreementId'),
    await first('document.list', requestId, 'documentId'),
  ];
  return Object.assign({}, ...found);
}

async function openDoor(name: DoorName, { origin, say }: { origin: string; say: Ask['say'] }): Promise<Door> {
  const { cookie, flagsMissing } = await signedIn(origin, people[name]);
  const ids = await idsAt(origin, cookie);
  const reads = readsOf(name, ids);
  const asked = reads.map((read) => `/trpc/${read.name}${inputQuery(read.input)}`);
  const statuses = await Promise.all(asked.map(async (path) => (await ask(`${origin}${path}`, { headers: { cookie } })).status));
  const answered = statuses.filter((status) => status === 200).length;
  say(
    `${name}: ${answered} of ${reads.length} reads answer the inputs made for them; the others refuse: ${reads
      .filter((_one, at) => statuses[at] !== 200)
      .map(({ name: one }) => one)
      .join(', ')}`,
  );
  // Whoever meets refusals only has scanned a wall.
  if (answered < reads.length * 0.7) throw new Error(`too few reads of the ${name} answer ${people[name]}`);
  return { name, origin, cookie, flagsMissing, reads, urls: [...new Set([...pagesOf(name, ids), ...asked, ...routesOf(ids)])] };
}

/** Every text of every read, signed in; signed out where somebody unknown gets an answer. */
async function placesOf({ origin, reads, cookie }: Door): Promise<readonly { url: string; cookie: string | undefined }[]> {
  const open = await Promise.all(
    reads.map(async ({ name, input }) => (await ask(`${origin}/trpc/${name}${inputQuery(input)}`)).status === 200),
  );
  return reads.flatMap(({ name, input }, at) =>
    marked(input).flatMap((one) => {
      const url = `${origin}/trpc/${name}${inputQuery(one)}`;
      return open[at] === true
        ? [
            { url, cookie },
            { url, cookie: undefined },
          ]
        : [{ url, cookie }];
    }),
  );
}

/** One of so many, which ones the seed says. */
const some = <One>(all: readonly One[], { quick, seed }: Ask, every: number): readonly One[] =>
  quick ? all.filter((_one, at) => (at + seed) % every === 0) : all;

async function scan(doors: readonly Door[], asked: Ask) {
  const { say, keep } = asked;
  const found: string[] = doors.flatMap(({ name, flagsMissing }) => flagsMissing.map((flag) => `a cookie of the ${name} lacks ${flag}`));
  let urls = 0;
  for (const { name, origin, cookie, urls: listed } of doors)
    for (const as of asked.quick ? [cookie] : [cookie, undefined]) {
      const began = performance.now();
      const one = await wapiti({ origin, urls: some(listed, asked, 6), cookie: as, modules, keep });
      say(
        `wapiti at the ${name}, ${as === undefined ? 'signed out' : 'signed in'}: ${one.urls} addresses, ${one.findings.length} findings, ${Math.round((performance.now() - began) / 1000)} s.`,
      );
      found.push(...one.findings);
      urls += one.urls;
    }
  for (const one of found) say(one);
  return { urls, wapitiFindings: found.length };
}

async function inject(doors: readonly Door[], asked: Ask) {
  // In turns, so that neither session ends for want of use.
  const lists = await Promise.all(doors.map(placesOf));
  const all = Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_none, at) =>
    lists.flatMap((list) => list[at] ?? []),
  ).flat();
  // What everybody types first is always among them.
  const places = [...new Set([...all.filter(({ url }) => asked.quick && url.includes('lookUp')), ...some(all, asked, 12)])];
  const began = performance.now();
  const verdicts = await fewAtATime(places, 2, ({ url, cookie }) => sqlmap(url, { cookie, keep: asked.keep }));
  asked.say(`sqlmap at ${places.length} of ${all.length} places: ${Math.round((performance.now() - began) / 1000)} s.`);
  for (const [at, verdict] of verdicts.entries()) if (verdict !== 'none') asked.say(`${verdict}: ${places[at]?.url}`);
  return {
    places: places.length,
    sqlmapFindings: verdicts.filter((one) => one === 'hole').length,
    notAsked: verdicts.filter((one) => one === 'notAsked').length,
  };
}

/** A session that ended on the way would have made walls of everything behind it. */
async function stillIn(doors: readonly Door[]): Promise<void> {
  for (const { name, origin, cookie } of doors) {
    const { status } = await ask(`${origin}/auth/session`, { headers: { cookie } });
    if (status !== 200) throw new Error(`the session at the ${name} ended before the scan did (${status})`);
  }
}

/** The same tools, the same way, at a build that has a hole of each kind. */
async function plantedFound(origin: string, cookie: string) {
  const urls = ['/planted.echo?name=county'];
  const { findings } = await wapiti({ origin, urls, cookie, modules: 'xss', keep: undefined });
  const at = `${origin}/trpc/planted.find${inputQuery({ q: 'county*' })}`;
  return {
    plantedXssFound: findings.some((one) => one.includes('/planted.echo') && /scripting|XSS/i.test(one)),
    plantedSqlFound: (await sqlmap(at, { cookie, keep: undefined })) === 'hole',
  };
}

async function prove(asked: Ask): Promise<Finding> {
  const { say, quick } = asked;
  needTools(say);
  const [portal, console, planted] = [await freePort(), await freePort(), await freePort()];
  const at = (port: number) => `https://localhost:${port}`;
  say('Starting the whole product behind the TLS proxy, with a data folder of its own.');
  const product = await startProduct(say, { PORTAL_ORIGIN: at(portal), CONSOLE_ORIGIN: at(console), TRUSTED_PROXIES: proxyAddress });
  const holes = await openPlanted();
  const to = (url: string) => new URL(url).host.replace('localhost', '127.0.0.1');
  const proxy = await startTlsProxy({
    portal: { port: portal, to: to(product.portal) },
    console: { port: console, to: to(product.console) },
    planted: { port: planted, to: holes.address },
  });
  try {
    const doors: Door[] = [];
    for (const [name, port] of [['portal', portal] as const, ['console', console] as const])
      doors.push(await openDoor(name, { origin: at(port), say }));
    const known = await plantedFound(at(planted), doors[0]?.cookie ?? '');
    const scanned = await scan(doors, asked);
    await stillIn(doors);
    const { notAsked, ...injected } = await inject(doors, asked);
    await stillIn(doors);
    const spoofsBelieved = await believesAnybody({ through: at(portal), directly: product.portal, origin: at(portal) });
    const routes = doors.reduce((sum, { urls }) => sum + urls.length, 0);
    const figures = { ...scanned, routes, ...injected, ...known, spoofsBelieved };
    const enough = quick || scanned.urls >= routes;
    const clean = scanned.wapitiFindings + injected.sqlmapFindings + spoofsBelieved + notAsked === 0;
    return { figures, holds: enough && clean && known.plantedXssFound && known.plantedSqlFound };
  } finally {
    await proxy.stop();
    await holes.close();
    await product.stop();
  }
}

/** Scanners of other people find nothing at either door, and do find what is planted for them. */
export const proof: Proof = {
  name: 'scan',
  says: 'Wapiti and sqlmap, let loose on every page and read of both doors through the TLS proxy, find nothing, and find what is planted.',
  alone: 'It installs nginx, wapiti and sqlmap with apt and takes many minutes.',
  faults,
  run: prove,
};
