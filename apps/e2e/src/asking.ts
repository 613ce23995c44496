import type { BrowserContext } from 'playwright-core';

/** Asks a door what its own pages ask it, as the person who is signed in there. */
export async function ask(context: BrowserContext, procedure: string, input: object): Promise<unknown> {
  const answer = await context.request.get(`/trpc/${procedure}`, { params: { input: JSON.stringify({ json: input }) } });
  if (!answer.ok()) throw new Error(`${procedure} answered ${answer.status()}: ${await answer.text()}`);
  return ((await answer.json()) as { result: { data: { json: unknown } } }).result.data.json;
}

/** Sends a door what its own pages send it, as the person who is signed in there. */
export async function tell(context: BrowserContext, procedure: string, input: object): Promise<unknown> {
  const answer = await context.request.post(`/trpc/${procedure}`, { data: { json: input }, headers: { 'sec-fetch-site': 'same-origin' } });
  if (!answer.ok()) throw new Error(`${procedure} answered ${answer.status()}: ${await answer.text()}`);
  return ((await answer.json()) as { result: { data: { json: unknown } } }).result.data.json;
}

/** A request or an agreement as a list names it. */
export interface Listed {
  readonly id: string;
  readonly reference: string;
  readonly agencyName: string;
  readonly phase: string;
}
type Row = Omit<Listed, 'id'> & { readonly requestId?: string; readonly agreementId?: string };

/** Every case of one kind that this person may see. */
export async function casesOf(context: BrowserContext, kind: 'request' | 'agreement'): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = (await ask(context, `${kind}.list`, { limit: 100, ...(cursor && { cursor }) })) as {
      rows: readonly Row[];
      nextCursor: string | null;
    };
    found.push(...page.rows.map((row) => ({ ...row, id: (kind === 'request' ? row.requestId : row.agreementId) ?? '' })));
    cursor = page.nextCursor;
  }
  return found;
}

/** The first case in each phase: one of every state that there is. */
export const oneOfEach = (cases: readonly Listed[]): readonly Listed[] => [
  ...new Map(cases.toReversed().map((one) => [one.phase, one])).values(),
];

/** The mail name of an agency of the demonstration, made from its name; undefined for the few that have one of their own. */
export function slugOf(agencyName: string): string | undefined {
  const place = /^(.+?)(?: County Sheriff's Office| Police Department)$/.exec(agencyName)?.[1];
  return place?.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
