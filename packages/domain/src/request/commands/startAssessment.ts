import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { mustBeLiaison } from '../separation.ts';

const sections = z.array(key).check(z.minLength(1), z.maxLength(50));
const sameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

export const StartAssessment = defineCommand({
  type: 'StartAssessment',
  says: 'A liaison starts the needs assessment: both sides answer their sections of it.',
  from: ['acknowledged'],
  to: ['assessing'],
  by: ['ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ edition: key, agencySections: sections, iceSections: sections }),
  precondition: mustBeLiaison,
  decide: (request, data, { today, clocks, calendar, gathered: { edition } }) => {
    const fits =
      edition !== null &&
      data.edition === request.edition &&
      data.edition === edition.editionId &&
      sameList(data.agencySections, edition.agencySections) &&
      sameList(data.iceSections, edition.iceSections);
    if (!fits) return refuse({ code: 'editionUnknown' });
    return accept([{ type: 'AssessmentStarted', data: { ...data, dueOn: dueOn(today, clocks.answer, calendar) } }]);
  },
});
