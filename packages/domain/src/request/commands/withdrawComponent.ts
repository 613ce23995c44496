import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { rowShut } from '../tableRows.ts';

// "Nothing requires any State or political subdivision to enter into an agreement" (8 U.S.C. 1357(g)(9)): what the agency does not want, it takes off alone.
export const WithdrawComponent = defineCommand({
  type: 'WithdrawComponent',
  says: 'The agency takes one component off the table, with its reason; the rest of the request goes on.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official'],
  payload: z.strictObject({ trackId: id, reason: typed }),
  texts: { reason: 'both' },
  precondition: ({ tracks }) => (tracks.length === 0 ? { code: 'noTracks' } : undefined),
  decide: ({ tracks }, data) => {
    const shut = rowShut(tracks, data.trackId);
    return shut === undefined ? accept([{ type: 'ComponentWithdrawn', data }]) : refuse(shut);
  },
});
