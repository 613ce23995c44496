import { countTyped, vault } from '@ice-access/ui/drafts';
import { client } from '../api.ts';

/** How many answers and forms of this account have not been sent. */
export const countUnsent = async (account: string): Promise<Left> => ({
  answers: (await vault.unsentOf(account).catch(() => [])).length,
  forms: await countTyped(account).catch(() => 0),
});
/** What is on this computer and nowhere else. */
export interface Left {
  readonly answers: number;
  readonly forms: number;
}

/** Sends them, one after the other; the first that is not taken is thrown. */
export async function sendUnsent(account: string): Promise<void> {
  for (const { requestId, questionId, answer, onVersion } of await vault.unsentOf(account))
    await client.assessment.save.mutate({ requestId, questionId, answer, expectedVersion: onVersion });
}

/** Clears what this account kept on this computer. */
export const forgetUnsent = (account: string): Promise<void> => vault.clear(account);
