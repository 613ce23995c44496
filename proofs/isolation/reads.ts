import { type Caller, procedureCall, type Sent } from './caller.ts';
import type { IdKind, Loot } from './loot.ts';
import { type Procedure, proceduresOf } from './offered.ts';
import { put } from './sample.ts';
import type { Reader } from './sides.ts';

const words = ['CANARY', 'ZZ', 'sheriff', 'R-20', 'A-20'] as const;

/** The ids that a reader's own half has for a field of this name. */
function ownIds(field: string | number | undefined, loot: readonly Loot[]): readonly string[] {
  if (field === 'agencyId' || field === 'organisationId') return loot.map(({ agencyId }) => agencyId);
  return loot.flatMap(({ ids }) => (typeof field === 'string' && field in ids ? ids[field as IdKind] : []));
}

/** One read with every id and every word of one's own that it takes. */
function callsOf({ path, kind, samples }: Procedure, loot: readonly Loot[]): readonly Sent[] {
  return samples.flatMap(({ value, slots }) => {
    const named = slots.find((slot) => slot.kind === 'id' && ownIds(slot.path.at(-1), loot).length > 0);
    if (named !== undefined) return ownIds(named.path.at(-1), loot).map((id) => procedureCall(path, kind, put(value, named.path, id)));
    const search = slots.find((slot) => slot.path.at(-1) === 'q');
    const bare =
      path.endsWith('.list') || path === 'queue.counts' ? [procedureCall(path, kind, {}), procedureCall(path, kind, { limit: 100 })] : [];
    if (search === undefined) return [procedureCall(path, kind, value), ...bare];
    return [...bare, ...words.map((word) => procedureCall(path, kind, { q: word, limit: 20 }))];
  });
}

/** Files and documents of one's own, and what is exported. */
const downloads = (loot: readonly Loot[]): readonly Sent[] => [
  ...loot.flatMap(({ ids }) => ids.documentId.map((id): Sent => ({ what: 'GET /files', method: 'GET', path: `/files/${id}` }))),
  ...loot.flatMap(({ ids }) =>
    ids.agreementId.flatMap((id): readonly Sent[] => [
      { what: 'GET /agreements/document.pdf', method: 'GET', path: `/agreements/${id}/document.pdf` },
      { what: 'GET /agreements/document.pdf?draft=1', method: 'GET', path: `/agreements/${id}/document.pdf?draft=1` },
    ]),
  ),
  ...loot.map(
    ({ agencyId }): Sent => ({ what: 'GET /who-can-do-what.csv', method: 'GET', path: `/who-can-do-what.csv?organisationId=${agencyId}` }),
  ),
];

/** Everything that this reader can read of his own world, searched for what is not of it. `share` of the drafts' PDFs, which are slow. */
export async function readEverything(
  caller: Caller,
  reader: Reader,
  { loot, pdfs }: { readonly loot: readonly Loot[]; readonly pdfs: number },
): Promise<void> {
  const { procedures } = proceduresOf(reader.door);
  const reads = procedures.filter(({ kind }) => kind === 'query').flatMap((procedure) => callsOf(procedure, loot));
  const files = downloads(loot);
  const drafts = files.filter(({ what }) => what.endsWith('draft=1')).slice(0, pdfs);
  await caller.askAll(reader, [...reads, ...files.filter(({ what }) => !what.endsWith('draft=1')), ...drafts]);
}

/** Whether a list without a filter counts this reader's own cases and no others. */
export async function countsOwnOnly(
  caller: Caller,
  reader: Reader,
  own: { readonly requests: number; readonly agreements: number },
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [path, count] of [['request.list', own.requests] as const, ['agreement.list', own.agreements] as const]) {
    const { body } = await caller.ask(reader, procedureCall(path, 'query', {}));
    const told = /"total":\{"count":(\d+)/.exec(body)?.[1];
    if (told !== String(count)) wrong.push(`${reader.name} counts ${told} by ${path}, and has ${count}`);
  }
  return wrong;
}
