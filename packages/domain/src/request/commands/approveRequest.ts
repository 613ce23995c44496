import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { selectedTracks } from '../determination.ts';
import { defineCommand } from '../parts.ts';
import { mustBeFresh } from '../separation.ts';

export const ApproveRequest = defineCommand({
  type: 'ApproveRequest',
  says: 'Headquarters approves the determination; one agreement is drafted for each selected component.',
  from: ['headquartersReview'],
  to: ['approved'],
  by: ['ice.headquarters'],
  fresh: true,
  payload: z.strictObject({ agreements: z.array(z.strictObject({ trackId: id, agreementId: id })).check(z.minLength(1), z.maxLength(20)) }),
  precondition: (request, situation) =>
    mustBeFresh(request, situation) ?? (request.recommendedOn === null ? { code: 'memoMissing' } : undefined),
  decide: ({ tracks }, { agreements }) => {
    const wanted = selectedTracks(tracks);
    const named = agreements.map(({ trackId }) => trackId);
    const wrong = [
      ...named.filter((one, index) => !wanted.includes(one) || named.indexOf(one) !== index),
      ...wanted.filter((one) => !named.includes(one)),
    ];
    if (wrong.length > 0) return refuse({ code: 'tracksWrong', trackIds: wrong });
    const ids = agreements.map(({ agreementId }) => agreementId);
    const twice = ids.find((one, index) => ids.indexOf(one) !== index);
    if (twice !== undefined) return refuse({ code: 'agreementTwice', agreementId: twice });
    return accept([{ type: 'RequestApproved', data: { agreements } }]);
  },
});
