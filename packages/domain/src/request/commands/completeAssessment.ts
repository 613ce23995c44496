import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { openSections } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

export const CompleteAssessment = defineCommand({
  type: 'CompleteAssessment',
  says: 'A liaison sums up the assessment, and the joint determination begins.',
  from: ['assessing'],
  to: ['determining'],
  by: ['ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ summary: typed }),
  texts: { summary: 'both' },
  precondition: (request, situation) => {
    const stranger = mustBeLiaison(request, situation);
    if (stranger !== undefined) return stranger;
    const open = [...openSections(request.sections, 'agency'), ...openSections(request.sections, 'ice')];
    if (open.length > 0) return { code: 'sectionsOpen', sectionIds: open };
    return request.meetings.length === 0 ? { code: 'meetingMissing' } : undefined;
  },
  decide: (_request, { summary }, { today, clocks, calendar }) =>
    accept([{ type: 'AssessmentCompleted', data: { summary, dueOn: dueOn(today, clocks.determine, calendar) } }]),
});
