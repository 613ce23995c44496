import { erasePerson, eraseText, openDatabase, roles, type Tx } from '@ice-access/database';
import pg from 'pg';
import { systemActors } from '../account/system.ts';
import { doors } from '../door.ts';
import { todayAt } from '../request/onFile.ts';

const asProgram = { person: systemActors.clock.person, agencyId: null };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function asWorker<T>(workerUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const database = openDatabase({ url: workerUrl, role: roles.worker, max: 1 });
  try {
    return await database.asActor(asProgram, work);
  } finally {
    await database.close();
  }
}

/** What to erase: a typed text under an authority, or a person's name. */
export type Erase = { readonly textId: string; readonly under: string } | { readonly personId: string };

/** Reads `text ID --under AUTHORITY` or `person ID`; undefined when it is neither. */
export function eraseFrom([what, id, flag, ...words]: readonly string[]): Erase | undefined {
  if (id === undefined || !uuid.test(id)) return undefined;
  if (what === 'person' && flag === undefined) return { personId: id };
  const under = words.join(' ').trim();
  return what === 'text' && flag === '--under' && under !== '' ? { textId: id, under } : undefined;
}

/** Ends every account of this person, in both doors' sign-in tables, which only the owner may reach. */
async function endAccounts(ownerUrl: string, personId: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const schema of Object.values(doors).map(({ authSchema }) => authSchema))
      await owner.query(`delete from ${schema}."user" where id = $1`, [personId]);
  } finally {
    await owner.end();
  }
}

/** Erases for ever; every chain of the log stays valid. Gives whether there was something to erase. */
export async function erase(
  { ownerUrl, workerUrl }: { readonly ownerUrl: string; readonly workerUrl: string },
  what: Erase,
): Promise<boolean> {
  const on = todayAt(new Date().toISOString());
  if ('personId' in what) await endAccounts(ownerUrl, what.personId);
  return asWorker(workerUrl, (tx) => ('textId' in what ? eraseText(tx, { ...what, on }) : erasePerson(tx, { ...what, on })));
}
