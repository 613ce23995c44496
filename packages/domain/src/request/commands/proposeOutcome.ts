import * as z from 'zod/mini';
import { subjectKey } from '../../components/subject.ts';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { isConsidered } from '../determination.ts';
import { outcomeKind, track } from '../facts.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

// One-to-many, with "offered instead" and "deferred": Shelby County TN asked for 287(g) and took CAP; North Carolina requests of 2007 waited for funds.
export const ProposeOutcome = defineCommand({
  type: 'ProposeOutcome',
  says: 'Either side proposes what becomes of one component: selected, not selected, another offered instead, or deferred until a date.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ trackId: id, kind: outcomeKind, reason: typed, offers: z.nullable(track), until: z.nullable(date) }),
  texts: { reason: 'both' },
  precondition: (request, situation) =>
    mayDetermine(request, situation) ?? (request.tracks.length === 0 ? { code: 'noTracks' } : undefined),
  decide: ({ tracks }, data, { today }) => {
    const { kind, offers, until } = data;
    if (!tracks.some(({ trackId }) => trackId === data.trackId)) return refuse({ code: 'unknownTrack', trackId: data.trackId });
    if (kind === 'offeredInstead' && offers === null) return refuse({ code: 'outcomeUnclear', needs: 'offers' });
    if (kind !== 'offeredInstead' && offers !== null) return refuse({ code: 'outcomeUnclear', needs: 'offersOnlyInstead' });
    if (kind === 'deferred' && until === null) return refuse({ code: 'outcomeUnclear', needs: 'until' });
    if (kind !== 'deferred' && until !== null) return refuse({ code: 'outcomeUnclear', needs: 'untilOnlyDeferred' });
    if (until !== null && until <= today) return refuse({ code: 'dateNotAhead', date: until });
    if (offers !== null) {
      const key = subjectKey(offers.subject);
      if (isConsidered(tracks, key)) return refuse({ code: 'alreadyConsidered', subject: key });
      if (tracks.some(({ trackId }) => trackId === offers.trackId)) return refuse({ code: 'trackIdTaken', trackId: offers.trackId });
    }
    return accept([{ type: 'OutcomeProposed', data }]);
  },
});
