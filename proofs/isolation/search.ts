import type { Canaries, Canary } from './canaries.ts';
import type { Loot } from './loot.ts';
import { type Half, otherHalf, type Reader } from './sides.ts';

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const references = /[RA]-\d{4}-\d{4,}/g;

/** Whether this reader may ever meet this canary. */
function isFor({ door, half }: Reader, canary: Canary): boolean {
  if (half !== 'both' && canary.half !== half) return false;
  return canary.audience === 'both' || canary.audience === (door === 'portal' ? 'agency' : 'ice');
}

/** Looks through answers for what must not stand in them. */
export class Search {
  readonly #canaries: Canaries;
  /** Ids and references, with the half whose they are. */
  readonly #names = new Map<string, Half>();
  readonly seen = new Map<string, Set<string>>();

  constructor(canaries: Canaries, loot: Readonly<Record<Half, Loot>>) {
    this.#canaries = canaries;
    for (const half of ['one', 'two'] as const)
      for (const name of [...Object.values(loot[half].ids).flat(), ...loot[half].references]) this.#names.set(name, half);
  }

  /** What stands in an answer and is not for its reader. What the call itself held may come back. */
  leaksIn(body: string, reader: Reader, sent: string): readonly string[] {
    const canaries = this.#canaries.in(body);
    const known = this.seen.get(reader.name) ?? new Set();
    for (const { text } of canaries) known.add(text);
    this.seen.set(reader.name, known);
    const foreign = canaries
      .filter((canary) => !isFor(reader, canary) && !sent.includes(canary.text))
      .map(({ text, field }) => `${field} ${text}`);
    if (reader.half === 'both') return foreign;
    const other = otherHalf(reader.half);
    const names = [...(body.match(uuids) ?? []), ...(body.match(references) ?? [])];
    const stolen = [...new Set(names)].filter((name) => this.#names.get(name) === other && !sent.includes(name));
    return [...foreign, ...stolen.map((name) => `id ${name}`)];
  }

  /** Fields of which no reader of their own half has met a single canary. */
  blindFields(readers: readonly Reader[]): readonly string[] {
    const met = new Set<string>();
    for (const reader of readers)
      for (const canary of this.#canaries.all)
        if (isFor(reader, canary) && this.seen.get(reader.name)?.has(canary.text)) met.add(`${canary.field} of ${canary.half}`);
    const all = new Set(this.#canaries.all.map(({ field, half }) => `${field} of ${half}`));
    return [...all].filter((field) => !met.has(field)).sort();
  }

  /** How many canaries this reader has met that are his to meet. */
  metBy(reader: Reader): number {
    const own = new Map(this.#canaries.all.map((canary) => [canary.text, canary]));
    return [...(this.seen.get(reader.name) ?? [])].filter((text) => {
      const canary = own.get(text);
      return canary !== undefined && isFor(reader, canary);
    }).length;
  }
}
