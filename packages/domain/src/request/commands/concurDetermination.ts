import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { resultOf, tableOpen } from '../determination.ts';
import { defineCommand } from '../parts.ts';
import { mustBeDirector, mustNotHave } from '../separation.ts';

// "Based on these assessments ICE and local agencies determine which type of partnership is most beneficial" (ICE ACCESS fact sheet): both, on one text.
export const ConcurDetermination = defineCommand({
  type: 'ConcurDetermination',
  says: 'Each side concurs with the whole determination; the second concurrence with the same text makes it joint.',
  from: ['determining'],
  to: ['determining', 'headquartersReview', 'deferred', 'closedWithoutAgreement'],
  by: ['agency.official', 'ice.fieldDirector'],
  fresh: true,
  payload: z.strictObject({ digest: sha256 }),
  precondition: (request, situation) => {
    const { actor } = situation;
    const side = actor.party === 'agency' ? 'agency' : 'ice';
    const unfit =
      side === 'agency'
        ? undefined
        : (mustBeDirector(request, situation) ?? mustNotHave(request, actor.person, ['assessed', 'reviewedCivilRights']));
    if (unfit !== undefined) return unfit;
    const open = tableOpen(request);
    if (open !== undefined) return open;
    return request.concurred[side]?.digest === request.content.determinationDigest ? { code: 'alreadyConcurred' } : undefined;
  },
  decide: (request, { digest }, { actor, today, clocks, calendar, content }) => {
    if (digest !== content.determinationDigest) return refuse({ code: 'otherPage', digest: content.determinationDigest });
    const concurred = { type: 'DeterminationConcurred', data: { digest } } as const;
    const other = actor.party === 'agency' ? request.concurred.ice : request.concurred.agency;
    if (other?.digest !== digest) return accept([concurred]);
    const { result, until } = resultOf(request.tracks);
    const due = result === 'nothingSelected' ? null : (until ?? dueOn(today, clocks.headquarters, calendar));
    return accept([concurred, { type: 'DeterminationReached', data: { digest, result, dueOn: due } }]);
  },
});
