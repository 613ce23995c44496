import * as z from 'zod/mini';
import { subjectKey } from '../../components/subject.ts';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { awaited } from '../awaited.ts';
import { isConsidered } from '../determination.ts';
import { outcomeKind, track } from '../facts.ts';
import { defineCommand } from '../parts.ts';
import { reasonCode, reasonUnfitFor } from '../reasonCodes.ts';
import { mayDetermine } from '../separation.ts';
import { rowShut } from '../tableRows.ts';

// One-to-many, with "offered instead" and "deferred": Shelby County TN asked for 287(g) and took CAP; North Carolina requests of 2007 waited for funds.
export const ProposeOutcome = defineCommand({
  type: 'ProposeOutcome',
  says: 'Either side proposes what becomes of one component: selected, not selected, another offered instead, or deferred until a date or an event. A proposal by the other side stays in the history of the row.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({
    trackId: id,
    kind: outcomeKind,
    reason: typed,
    offers: z.nullable(track),
    until: z.nullable(date),
    reasonCodes: z.optional(z.array(reasonCode).check(z.minLength(1), z.maxLength(6))),
    awaits: z.optional(z.nullable(awaited)),
  }),
  texts: { reason: 'both' },
  precondition: (request, situation) =>
    mayDetermine(request, situation) ?? (request.tracks.length === 0 ? { code: 'noTracks' } : undefined),
  decide: ({ tracks }, data, { today }) => {
    const { kind, offers, until, awaits = null, reasonCodes = [] } = data;
    const shut = rowShut(tracks, data.trackId);
    if (shut !== undefined) return refuse(shut);
    const unfit = reasonUnfitFor(kind, reasonCodes);
    if (unfit !== undefined) return refuse({ code: 'reasonUnfit', reason: unfit });
    if (kind === 'offeredInstead' && offers === null) return refuse({ code: 'outcomeUnclear', needs: 'offers' });
    if (kind !== 'offeredInstead' && offers !== null) return refuse({ code: 'outcomeUnclear', needs: 'offersOnlyInstead' });
    if (kind === 'deferred' && until === null) return refuse({ code: 'outcomeUnclear', needs: 'until' });
    if (kind !== 'deferred' && until !== null) return refuse({ code: 'outcomeUnclear', needs: 'untilOnlyDeferred' });
    // A deferral until an event has a date of review too: nothing sleeps for ever.
    if (kind !== 'deferred' && awaits !== null) return refuse({ code: 'outcomeUnclear', needs: 'awaitsOnlyDeferred' });
    if (until !== null && until <= today) return refuse({ code: 'dateNotAhead', date: until });
    if (offers !== null) {
      const key = subjectKey(offers.subject);
      if (isConsidered(tracks, key)) return refuse({ code: 'alreadyConsidered', subject: key });
      if (tracks.some(({ trackId }) => trackId === offers.trackId)) return refuse({ code: 'trackIdTaken', trackId: offers.trackId });
    }
    return accept([{ type: 'OutcomeProposed', data: { ...data, ...(data.reasonCodes && { reasonCodes: [...data.reasonCodes] }) } }]);
  },
});
