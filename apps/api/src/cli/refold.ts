import { openDatabase, roles } from '@ice-access/database';
import { systemActors } from '../account/system.ts';
import { refold } from '../refold/refold.ts';

const asProgram = { person: systemActors.clock.person, agencyId: null };

/** Rebuilds the rows from the log and tells what was different. With `dryRun` it only tells. Gives how many cases differed. */
export async function refoldRows(
  workerUrl: string,
  { dryRun, say }: { readonly dryRun: boolean; readonly say: (sentence: string) => void },
): Promise<number> {
  const database = openDatabase({ url: workerUrl, role: roles.worker, max: 1 });
  try {
    const { streams, changed, differences } = await database.asActor(asProgram, (tx) => refold(tx, { repair: !dryRun }));
    for (const { stream, column, stored, folded } of differences)
      say(`${stream}: ${column} was ${JSON.stringify(stored)}, the log says ${JSON.stringify(folded)}.`);
    say(`${streams} cases folded; ${changed} ${dryRun ? 'differ' : 'rebuilt'}.`);
    return changed;
  } finally {
    await database.close();
  }
}
