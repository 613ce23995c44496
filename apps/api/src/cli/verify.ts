import { alteredTexts, openDatabase, roles, verifyDatabase } from '@ice-access/database';
import { systemActors } from '../account/system.ts';

const asProgram = { person: systemActors.clock.person, agencyId: null };

/** What a person reads of one break. */
const told: Readonly<Record<string, string>> = {
  sequence: 'an event is missing or stands twice',
  otherStream: 'an event of another case stands here',
  previousHash: 'the link to the event before it is broken',
  hash: 'this event was changed',
  tailCut: 'the events after it were removed',
  headDiffers: 'the last event is not the one that was written',
  rowDiffers: 'the case in the lists is at another version',
  eventsMissing: 'all its events are missing',
  headMissing: 'its head is missing',
  rowMissing: 'its row in the lists is missing',
};

/** Walks every chain of the log and says where it breaks. Gives whether nothing is broken. */
export async function verify(workerUrl: string, say: (sentence: string) => void): Promise<boolean> {
  const database = openDatabase({ url: workerUrl, role: roles.worker, max: 1 });
  try {
    return await database.reading(asProgram, async (tx) => {
      const { chains, links, broken } = await verifyDatabase(tx);
      for (const { stream, sequence, why } of broken) say(`${stream}, event ${sequence}: ${told[why] ?? why}.`);
      const altered = await alteredTexts(tx);
      for (const textId of altered) say(`text ${textId}: its words are not those that were filed.`);
      say(`${chains} chains with ${links} events walked; ${broken.length} broken, ${altered.length} texts altered.`);
      return broken.length === 0 && altered.length === 0;
    });
  } finally {
    await database.close();
  }
}
