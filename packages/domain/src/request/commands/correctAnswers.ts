import * as z from 'zod/mini';
import { id, key, sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { sideOf } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

/** The corrected answers themselves are rows beside the log: whoever sends the command checks them with their questions. */
export const CorrectAnswers = defineCommand({
  type: 'CorrectAnswers',
  says: 'A side corrects answers that it has handed over. The old answers stay readable beside the new ones, and both sides read why.',
  from: ['assessing', 'determining', 'deferred', 'headquartersReview'],
  to: ['assessing', 'determining', 'deferred', 'headquartersReview'],
  by: ['agency.preparer', 'agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({
    sectionId: key,
    snapshotId: id,
    digest: sha256,
    questions: z.array(key).check(z.minLength(1), z.maxLength(100)),
    reason: typed,
  }),
  texts: { reason: 'both' },
  precondition: (request, situation) => {
    const side = sideOf(situation.actor);
    const stranger = side === 'ice' ? mustBeLiaison(request, situation) : undefined;
    const any = Object.values(request.sections).some((section) => section.side === side && section.finished !== null);
    return stranger ?? (any ? undefined : { code: 'nothingFinished' });
  },
  decide: (request, data, { actor }) => {
    const { sectionId } = data;
    const section = request.sections[sectionId];
    if (section === undefined) return refuse({ code: 'unknownSection', sectionId });
    if (section.side !== sideOf(actor)) return refuse({ code: 'notYourSection', sectionId });
    if (section.finished === null) return refuse({ code: 'sectionOpen', sectionId });
    return accept([{ type: 'AnswersCorrected', data }]);
  },
});
