import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { id, sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { askedTwice, asks } from '../asks.ts';
import { defineCommand } from '../parts.ts';

export const SubmitRequest = defineCommand({
  type: 'SubmitRequest',
  says: 'An authorized official sends the request, as it stands on the page that was read, to the program office.',
  from: ['draft', 'returned'],
  to: ['submitted'],
  by: ['agency.official'],
  payload: z.strictObject({ submissionId: id, digest: sha256, asks, adviseUs: z.boolean() }),
  precondition: ({ content: { missing, contradictions } }) => {
    if (missing.length > 0) return { code: 'incomplete', missing };
    return contradictions.length > 0 ? { code: 'contradictory', sentences: contradictions.map(({ sentence }) => sentence) } : undefined;
  },
  decide: (_request, data, { today, clocks, calendar, content, gathered }) => {
    if (!gathered.agencyVerified) return refuse({ code: 'agencyNotVerified' });
    // Nobody files a text that they did not see.
    if (data.digest !== content.draftDigest) return refuse({ code: 'otherPage', digest: content.draftDigest });
    if (data.asks.length === 0 && !data.adviseUs) return refuse({ code: 'nothingAsked' });
    const twice = askedTwice(data.asks);
    if (twice !== undefined) return refuse(twice);
    return accept([{ type: 'RequestSubmitted', data: { ...data, dueOn: dueOn(today, clocks.acknowledge, calendar) } }]);
  },
});
