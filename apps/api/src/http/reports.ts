import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import type { Log } from '../log.ts';
import { refusal } from './failure.ts';
import { reportPath } from './policy.ts';
import type { Seen } from './seen.ts';

const text = z.string().optional().catch(undefined);
const older = z.object({ 'csp-report': z.object({ 'effective-directive': text, 'violated-directive': text, 'blocked-uri': text }) });
const newer = z.array(z.object({ type: text, body: z.object({ effectiveDirective: text, blockedURL: text }) })).min(1);

/** A minute's worth: somebody who floods the endpoint must not fill the log. */
const perMinuteMax = 60;

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** A short word of known letters, since whoever sends a report chooses what is in it. */
const word = (value: string | undefined): string => /^[a-z-]{1,40}/.exec(value ?? '')?.[0] ?? 'unknown';

/** Which site was stopped and nothing more: an address may hold what somebody searched for. */
function siteOf(value: string | undefined): string {
  const url = URL.parse(value ?? '');
  return url === null || url.host === '' ? word(value) : `${url.protocol}//${url.host}`;
}

function violationsIn(body: unknown): readonly Violation[] {
  const one = older.safeParse(body).data?.['csp-report'];
  if (one !== undefined)
    return [{ directive: word(one['effective-directive'] ?? one['violated-directive']), blocked: siteOf(one['blocked-uri']) }];
  const several = newer.safeParse(body).data?.slice(0, 10) ?? [];
  return several.map(({ body: { effectiveDirective, blockedURL } }) => ({
    directive: word(effectiveDirective),
    blocked: siteOf(blockedURL),
  }));
}

/** Takes what browsers report about the content policy into the log: the directive and the site, never an address or a sample. */
export function reports(log: Log, now: () => number = Date.now): Hono<Seen> {
  let minute = 0;
  let taken = 0;
  return new Hono<Seen>()
    .use(reportPath, bodyLimit({ maxSize: 20_000, onError: (c) => refusal(c, 413, 'tooBig') }))
    .post(reportPath, async (c) => {
      const found = violationsIn(await c.req.json().catch(() => undefined));
      if (found.length === 0) return refusal(c, 422, 'malformed');
      const current = Math.floor(now() / 60_000);
      if (current !== minute) [minute, taken] = [current, 0];
      for (const violation of found) if (++taken <= perMinuteMax) log.warn({ id: c.get('id'), ...violation }, 'content policy');
      return c.body(null, 204);
    });
}
