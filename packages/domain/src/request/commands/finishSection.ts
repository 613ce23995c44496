import * as z from 'zod/mini';
import { id, key, sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { dueAfter, openSections, sideOf } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

export const FinishSection = defineCommand({
  type: 'FinishSection',
  says: 'Either side hands over one of its sections of the needs assessment, as it stands on the page that was read.',
  from: ['assessing'],
  to: ['assessing'],
  by: ['agency.preparer', 'agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ sectionId: key, snapshotId: id, digest: sha256 }),
  precondition: (request, situation) => {
    const side = sideOf(situation.actor);
    const stranger = side === 'ice' ? mustBeLiaison(request, situation) : undefined;
    return stranger ?? (openSections(request.sections, side).length === 0 ? { code: 'nothingToFinish' } : undefined);
  },
  decide: (request, data, occasion) => {
    const { sectionId } = data;
    const section = request.sections[sectionId];
    const written = occasion.content.sections[sectionId];
    if (section === undefined || written === undefined) return refuse({ code: 'unknownSection', sectionId });
    if (section.side !== sideOf(occasion.actor)) return refuse({ code: 'notYourSection', sectionId });
    if (section.finished !== null) return refuse({ code: 'sectionFinished', sectionId });
    if (written.missing.length > 0) return refuse({ code: 'sectionIncomplete', sectionId, missing: written.missing });
    // Figures of one side only: nobody is held up by what the other side wrote.
    const wrong = occasion.content.contradictions.filter(({ sections }) => sections.includes(sectionId));
    if (wrong.length > 0) return refuse({ code: 'contradictory', sentences: wrong.map(({ sentence }) => sentence) });
    if (written.digest !== data.digest) return refuse({ code: 'otherPage', digest: written.digest });
    return accept([{ type: 'SectionFinished', data: { ...data, dueOn: dueAfter(request, { sectionId, finished: true }, occasion) } }]);
  },
});
