import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { openSections, sideOf } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

export const MoveEdition = defineCommand({
  type: 'MoveEdition',
  says: 'An open assessment moves to the edition of the questions that is in use now. Answers that still fit are kept, and sections in which questions are new or different open again.',
  from: ['draft', 'returned', 'assessing'],
  to: ['draft', 'returned', 'assessing'],
  by: ['agency.preparer', 'agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ edition: key }),
  precondition: (request, situation) => {
    // The questions change under both sides' hands once both are answering: the liaisons do that, and tell the agency.
    if (sideOf(situation.actor) === 'agency') {
      if (request.phase === 'assessing') return { code: 'liaisonsMoveEdition' };
    } else {
      // Before a request is acknowledged it has no liaisons.
      const stranger = request.phase === 'assessing' ? mustBeLiaison(request, situation) : { code: 'notNamedLiaison' as const };
      if (stranger !== undefined) return stranger;
    }
    return request.content.newerEdition === null ? { code: 'noNewerEdition' } : undefined;
  },
  decide: (request, { edition }, { today, clocks, calendar, gathered: { newerEdition } }) => {
    if (newerEdition === null || newerEdition.editionId !== edition) return refuse({ code: 'editionUnknown' });
    const { agencySections, iceSections, differs } = newerEdition;
    const lists = { edition, agencySections: [...agencySections], iceSections: [...iceSections] };
    if (request.phase !== 'assessing') return accept([{ type: 'EditionMoved', data: { ...lists, reopened: [], dueOn: null } }]);
    const { sections } = request;
    const kept = [...agencySections, ...iceSections].filter((sectionId) => sections[sectionId] !== undefined);
    const reopened = kept.filter((sectionId) => sections[sectionId]?.finished !== null && differs.includes(sectionId));
    const opensForAgency = agencySections.some((sectionId) => sections[sectionId] === undefined || reopened.includes(sectionId));
    const again = opensForAgency && openSections(sections, 'agency').length === 0;
    return accept([{ type: 'EditionMoved', data: { ...lists, reopened, dueOn: again ? dueOn(today, clocks.answer, calendar) : null } }]);
  },
});
