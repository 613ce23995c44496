import type { Ask } from './answers.ts';
import { ProvingAgain } from './ProvingAgain.ts';
import { type SessionTimes, SessionWatch } from './SessionWatch.ts';

const asksForProof = (body: unknown): boolean => (body as { refused?: { code?: string } } | null)?.refused?.code === 'stepUpNeeded';

/** What a page keeps of its door: the session's end, the question before a step that binds, and asking with that question. */
export function watchDoor(askDoor: Ask): { readonly watch: SessionWatch; readonly proving: ProvingAgain; readonly ask: Ask } {
  const watch = new SessionWatch({
    now: Date.now,
    // This route tells without counting as use.
    look: async () => {
      const answered = await askDoor('/auth/session');
      if (answered?.status === 401) return 'over';
      return answered?.status === 200 ? (answered.body as SessionTimes) : undefined;
    },
  });
  const proving = new ProvingAgain();
  const ask: Ask = async (route, body) => {
    const answered = await askDoor(route, body);
    if (answered?.status === 403 && asksForProof(answered.body) && (await proving.ask())) return askDoor(route, body);
    return answered;
  };
  return { watch, proving, ask };
}
