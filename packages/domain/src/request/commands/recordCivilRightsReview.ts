import * as z from 'zod/mini';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { civilRightsSource } from '../civilRightsSources.ts';
import { tracksOpen } from '../determination.ts';
import { finding } from '../facts.ts';
import { defineCommand } from '../parts.ts';

export const RecordCivilRightsReview = defineCommand({
  type: 'RecordCivilRightsReview',
  says: 'The named reviewer records the civil-rights finding and what was looked at, with conditions or reasons that both sides read.',
  from: ['determining'],
  to: ['determining'],
  by: ['ice.civilRights'],
  payload: z.strictObject({
    finding,
    conditions: z.array(typed).check(z.maxLength(50)),
    note: z.nullable(typed),
    sources: z.optional(z.array(civilRightsSource).check(z.minLength(1))),
    sourcesText: z.optional(z.nullable(typed)),
  }),
  texts: { conditions: 'both', note: 'ice', sourcesText: 'both' },
  precondition: ({ civilRights, tracks }, { actor }) => {
    if (civilRights === null) return { code: 'civilRightsReviewerMissing' };
    if (civilRights.reviewer !== actor.person) return { code: 'notNamedReviewer' };
    return tracksOpen(tracks);
  },
  // A condition or an objection is told to both sides in words, or it is none.
  decide: (_request, { conditions, sources, sourcesText, ...data }) => {
    if (data.finding !== 'noObjection' && conditions.length === 0) return refuse({ code: 'conditionsMissing' });
    if (sources?.includes('other') === true && sourcesText == null) return refuse({ code: 'sourcesUnclear' });
    const looked = { ...(sources && { sources: [...new Set(sources)] }), ...(sourcesText === undefined ? {} : { sourcesText }) };
    return accept([{ type: 'CivilRightsReviewed', data: { ...data, conditions: [...conditions], ...looked } }]);
  },
});
