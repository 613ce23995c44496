import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { disagreementStandsDays } from '../determination.ts';
import { defineCommand } from '../parts.ts';
import { reasonCode, reasonUnfitFor } from '../reasonCodes.ts';
import { mustBeDirector, mustNotHave } from '../separation.ts';
import { rowShut } from '../tableRows.ts';

// A partnership takes two: what ICE does not take part in cannot be selected, and the row must not keep the rest of the case waiting for ever.
export const CloseRowInDisagreement = defineCommand({
  type: 'CloseRowInDisagreement',
  says: 'When the agency’s disagreement with a refusal was answered and has stood for its days, the field director closes that row as not selected. The disagreement stays beside it.',
  from: ['determining'],
  to: ['determining'],
  by: ['ice.fieldDirector'],
  payload: z.strictObject({ trackId: id, reason: typed, reasonCodes: z.array(reasonCode).check(z.minLength(1), z.maxLength(6)) }),
  texts: { reason: 'both' },
  precondition: (request, situation) =>
    mustBeDirector(request, situation) ?? mustNotHave(request, situation.actor.person, ['assessed', 'reviewedCivilRights']),
  decide: ({ tracks, disagreements = [] }, { trackId, reason, reasonCodes }, { today }) => {
    const shut = rowShut(tracks, trackId);
    if (shut !== undefined) return refuse(shut);
    const standing = tracks.find((track) => track.trackId === trackId)?.standing;
    const refused = standing?.kind === 'proposed' && standing.by.party === 'ice' && standing.outcome.kind === 'notSelected';
    if (!refused) return refuse({ code: 'notRefused', trackId });
    const unfit = reasonUnfitFor('notSelected', reasonCodes);
    if (unfit !== undefined) return refuse({ code: 'reasonUnfit', reason: unfit });
    const [first, ...others] = disagreements.filter((one) => one.by.party === 'agency' && one.trackId === trackId);
    if (first === undefined) return refuse({ code: 'disagreementMissing' });
    if ([first, ...others].some(({ answer }) => answer === null)) return refuse({ code: 'disagreementUnanswered' });
    const on = addDays(first.on, disagreementStandsDays);
    if (today < on) return refuse({ code: 'notYet', on });
    const { disagreementId } = first;
    return accept([{ type: 'RowClosedInDisagreement', data: { trackId, disagreementId, reason, reasonCodes: [...reasonCodes] } }]);
  },
});
