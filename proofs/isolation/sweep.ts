import { Caller } from './caller.ts';
import { unknownFields } from './canaries.ts';
import { openHouse } from './house.ts';
import { fingerprintOf, lootOf } from './loot.ts';
import { proceduresOf } from './offered.ts';
import { countsOwnOnly, readEverything } from './reads.ts';
import { Search } from './search.ts';
import { type Half, otherHalf, readers, walled } from './sides.ts';
import { stealEverything } from './thefts.ts';

/** What one run over both doors came to. */
export interface Swept {
  readonly calls: number;
  readonly canaries: number;
  readonly positiveControls: number;
  readonly procedures: number;
  readonly leaks: readonly string[];
  readonly broken: readonly string[];
  readonly blind: readonly string[];
  readonly unbuilt: readonly string[];
  readonly unknownFields: readonly string[];
  readonly touched: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
}

/** Shown to nobody by any page: what stands there is asked for by no read. */
const neverShown = /^(answer_history\.answer|answer\.answer)/;

async function sweep({ seed, quick }: { readonly seed: number; readonly quick: boolean }): Promise<Swept> {
  const house = await openHouse();
  try {
    const { owner, canaries } = house;
    const loot = { one: await lootOf(owner, 'one'), two: await lootOf(owner, 'two') };
    const search = new Search(canaries, loot);
    const caller = new Caller(house, search);
    const touched: string[] = [];
    const pdfs = quick ? 2 : 8;
    for (const reader of readers) {
      const own = reader.half === 'both' ? [loot.one, loot.two] : [loot[reader.half]];
      await readEverything(caller, reader, { loot: own, pdfs });
    }
    const counted = async (half: Half, door: string) => {
      const sent = door === 'portal' ? 'true' : "phase not in ('draft', 'discarded') and field_office is not null";
      const { rows } = await owner.query<{ requests: number; agreements: number }>(
        `select (select count(*)::int from request where agency_id = $1 and ${sent}) as requests, (select count(*)::int from agreement where agency_id = $1) as agreements`,
        [loot[half].agencyId],
      );
      return rows[0] ?? { requests: -1, agreements: -1 };
    };
    for (const reader of walled) caller.leaks.push(...(await countsOwnOnly(caller, reader, await counted(reader.half, reader.door))));
    for (const half of ['one', 'two'] as const) {
      const victim = loot[otherHalf(half)];
      const before = await fingerprintOf(owner, victim);
      for (const thief of walled.filter((one) => one.half === half)) {
        const handed = await stealEverything(caller, thief, { victim, own: loot[half], seed, each: quick ? 1 : 3 });
        caller.leaks.push(...handed);
      }
      const after = await fingerprintOf(owner, victim);
      if (before !== after) touched.push(`rows of half ${otherHalf(half)} were changed by half ${half}`);
    }
    // What a theft put into a case of one's own would show here.
    for (const reader of walled) await readEverything(caller, reader, { loot: [loot[reader.half]], pdfs: 0 });
    const doors = [proceduresOf('portal'), proceduresOf('console')];
    return {
      calls: caller.calls,
      canaries: canaries.size,
      positiveControls: readers.reduce((sum, reader) => sum + search.metBy(reader), 0),
      procedures: doors.reduce((sum, { procedures }) => sum + procedures.length, 0),
      leaks: caller.leaks,
      broken: caller.broken,
      blind: search.blindFields(readers).filter((field) => !neverShown.test(field)),
      unbuilt: doors.flatMap(({ unbuilt }) => unbuilt),
      unknownFields: await unknownFields(owner),
      touched,
      statuses: Object.fromEntries(caller.statuses),
    };
  } finally {
    await house.close();
  }
}

/** Its own process, since the doors of the test build are loaded in another form: the last line is what was found. */
const [seed = '1', size = 'full'] = process.argv.slice(2);
const found = await sweep({ seed: Number(seed), quick: size === 'quick' });
process.stdout.write(`\n${JSON.stringify(found)}\n`);
process.exit(0);
