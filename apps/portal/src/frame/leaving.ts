import { vault } from '@ice-access/ui/drafts';
import { client } from '../api.ts';

/** How many answers of this account have not been sent. */
export const countUnsent = async (account: string): Promise<number> => (await vault.unsentOf(account).catch(() => [])).length;

/** Sends them, one after the other; the first that is not taken is thrown. */
export async function sendUnsent(account: string): Promise<void> {
  for (const { requestId, questionId, answer, onVersion } of await vault.unsentOf(account))
    await client.assessment.save.mutate({ requestId, questionId, answer, expectedVersion: onVersion });
}

/** Clears what this account kept on this computer. */
export const forgetUnsent = (account: string): Promise<void> => vault.clear(account);
