import * as z from 'zod/mini';
import { accept, refuse } from '../../kernel/outcome.ts';
import { sleepingTracks } from '../determination.ts';
import { defineCommand } from '../parts.ts';

export const WakeDeferredTracks = defineCommand({
  type: 'WakeDeferredTracks',
  says: 'When the date of a component that was deferred beside selected ones has come, the program tells both sides that a linked request can take it up.',
  from: ['approved'],
  to: ['approved'],
  by: ['system.clock'],
  payload: z.strictObject({}),
  precondition: (request) => (sleepingTracks(request).length === 0 ? { code: 'nothingDeferred' } : undefined),
  decide: (request, _data, { today }) => {
    const sleeping = sleepingTracks(request);
    const due = sleeping.filter(({ outcome }) => outcome.until !== null && outcome.until <= today);
    const [first] = sleeping.flatMap(({ outcome }) => outcome.until ?? []).toSorted();
    if (due.length > 0) return accept([{ type: 'DeferredTracksWoken', data: { trackIds: due.map(({ trackId }) => trackId) } }]);
    return refuse(first === undefined ? { code: 'nothingDeferred' } : { code: 'notYet', on: first });
  },
});
