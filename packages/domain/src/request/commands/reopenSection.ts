import * as z from 'zod/mini';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { dueAfter, sideOf } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

export const ReopenSection = defineCommand({
  type: 'ReopenSection',
  says: 'A finished section is opened again: its own side corrects it, or the other side asks for more.',
  from: ['assessing'],
  to: ['assessing'],
  by: ['agency.preparer', 'agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ sectionId: key, reason: typed }),
  texts: { reason: 'both' },
  precondition: (request, situation) => {
    const stranger = sideOf(situation.actor) === 'ice' ? mustBeLiaison(request, situation) : undefined;
    return (
      stranger ?? (Object.values(request.sections).every(({ finished }) => finished === null) ? { code: 'nothingFinished' } : undefined)
    );
  },
  decide: (request, data, occasion) => {
    const { sectionId } = data;
    const section = request.sections[sectionId];
    if (section === undefined) return refuse({ code: 'unknownSection', sectionId });
    if (section.finished === null) return refuse({ code: 'sectionOpen', sectionId });
    return accept([{ type: 'SectionReopened', data: { ...data, dueOn: dueAfter(request, { sectionId, finished: false }, occasion) } }]);
  },
});
