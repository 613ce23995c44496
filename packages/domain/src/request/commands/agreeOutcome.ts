import * as z from 'zod/mini';
import { subjectKey } from '../../components/subject.ts';
import { id, sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { isConsidered } from '../determination.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';
import { rowShut } from '../tableRows.ts';

export const AgreeOutcome = defineCommand({
  type: 'AgreeOutcome',
  says: 'The other side agrees to what was proposed for one component: to the row as it reads, by its hash.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ trackId: id, digest: z.optional(sha256) }),
  precondition: (request, situation) => {
    const proposed = request.tracks.some(({ standing }) => standing.kind === 'proposed' && standing.by.party !== situation.actor.party);
    return mayDetermine(request, situation) ?? (proposed ? undefined : { code: 'nothingToAgree' });
  },
  decide: ({ tracks }, data, { actor, content }) => {
    const shut = rowShut(tracks, data.trackId);
    if (shut !== undefined) return refuse(shut);
    const standing = tracks.find(({ trackId }) => trackId === data.trackId)?.standing;
    if (standing?.kind !== 'proposed') return refuse({ code: 'nothingToAgree' });
    if (standing.by.party === actor.party) return refuse({ code: 'ownProposal' });
    const digest = content.rowDigests[data.trackId] ?? '';
    if (data.digest !== undefined && data.digest !== digest) return refuse({ code: 'otherPage', digest });
    const { offers } = standing.outcome;
    // The table may have filled since the offer was made.
    if (offers !== null && isConsidered(tracks, subjectKey(offers.subject)))
      return refuse({ code: 'alreadyConsidered', subject: subjectKey(offers.subject) });
    return accept([{ type: 'OutcomeAgreed', data }]);
  },
});
