import { type Caller, procedureCall, type Sent } from './caller.ts';
import type { IdKind, Loot } from './loot.ts';
import { type Procedure, proceduresOf } from './offered.ts';
import { put, type Sample, type Slot } from './sample.ts';
import type { Reader } from './sides.ts';

/** A few of each kind of id, spread over the phases, with the seed. */
export function handful(
  { ids, agencyId, references }: Loot,
  { seed, each }: { readonly seed: number; readonly each: number },
): readonly string[] {
  const some = (all: readonly string[]) => {
    const step = Math.max(1, Math.floor(all.length / each));
    return all.filter((_, index) => (index + seed) % step === 0).slice(0, each);
  };
  return [...Object.values(ids).flatMap(some), ...some(references), agencyId];
}

/** Where the case is named: a theft puts one's own case there when the stolen id goes elsewhere, so that the call reaches the rule. */
const caseFields: ReadonlySet<string | number | undefined> = new Set<IdKind>(['requestId', 'agreementId']);

function withOwnCase(sample: Sample, slot: Slot, own: Loot): unknown {
  return sample.slots
    .filter((one) => one !== slot && one.kind === 'id' && caseFields.has(one.path.at(-1)))
    .reduce((value, one) => put(value, one.path, own.ids[one.path.at(-1) === 'requestId' ? 'requestId' : 'agreementId'][0]), sample.value);
}

/** One procedure with each stolen thing in each place of its input. */
function callsOf(
  { path, kind, samples }: Procedure,
  { stolen, own }: { readonly stolen: readonly string[]; readonly own: Loot },
): readonly Sent[] {
  return samples.flatMap((sample) => {
    const key = () => crypto.randomUUID();
    const fresh = (value: unknown) =>
      kind === 'mutation' && typeof value === 'object' && value !== null && 'key' in value ? { ...value, key: key() } : value;
    return sample.slots.flatMap((slot) =>
      stolen.map((one) => procedureCall(path, kind, fresh(put(withOwnCase(sample, slot, own), slot.path, one)))),
    );
  });
}

const mark = 'isolation-form-part';
const form = `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nA text.\r\n--${mark}--\r\n`;

/** The routes with stolen ids in the path and in the query. */
const routes = (stolen: readonly string[]): readonly Sent[] =>
  stolen.flatMap((id): readonly Sent[] => [
    { what: 'GET /files', method: 'GET', path: `/files/${encodeURIComponent(id)}` },
    { what: 'GET /agreements/document.pdf', method: 'GET', path: `/agreements/${encodeURIComponent(id)}/document.pdf` },
    { what: 'GET /agreements/document.pdf?draft=1', method: 'GET', path: `/agreements/${encodeURIComponent(id)}/document.pdf?draft=1` },
    { what: 'GET /who-can-do-what.csv', method: 'GET', path: `/who-can-do-what.csv?organisationId=${encodeURIComponent(id)}` },
    ...(['requestId', 'agreementId', 'agencyId', 'organisationId'] as const).map(
      (name): Sent => ({
        what: `POST /files?${name}`,
        method: 'POST',
        path: `/files?${name}=${encodeURIComponent(id)}&kind=evidence`,
        body: form,
        type: `multipart/form-data; boundary=${mark}`,
        headers: { 'idempotency-key': crypto.randomUUID() },
      }),
    ),
  ]);

interface Theft {
  readonly victim: Loot;
  readonly own: Loot;
  readonly seed: number;
  readonly each: number;
}

/** Uses everything stolen in every place, and gives the downloads that were handed out all the same. */
export async function stealEverything(caller: Caller, thief: Reader, { victim, own, seed, each }: Theft): Promise<readonly string[]> {
  const stolen = handful(victim, { seed, each });
  const { procedures } = proceduresOf(thief.door);
  await caller.askAll(
    thief,
    procedures.flatMap((procedure) => callsOf(procedure, { stolen, own })),
  );
  const files = routes(stolen);
  const answers = await caller.askAll(thief, files);
  return answers.flatMap(({ status }, index) => (status < 300 ? [`${thief.name} was answered ${status} by ${files[index]?.what}`] : []));
}
