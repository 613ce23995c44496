import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { mayBeNamed, mustNotHave } from '../separation.ts';

export const NameCivilRightsReviewer = defineCommand({
  type: 'NameCivilRightsReviewer',
  says: 'The program office names the person who reviews civil rights.',
  from: ['acknowledged', 'assessing', 'determining'],
  to: ['acknowledged', 'assessing', 'determining'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ reviewer: id }),
  decide: (request, data, { gathered }) => {
    if (request.civilRights?.reviewer === data.reviewer) return refuse({ code: 'nothingChanges' });
    const unfit =
      mayBeNamed(request.sides, gathered, { person: data.reviewer, needs: 'ice.civilRights' }) ??
      mustNotHave(request, data.reviewer, ['assessed', 'determined']);
    return unfit === undefined ? accept([{ type: 'CivilRightsReviewerNamed', data }]) : refuse(unfit);
  },
});
