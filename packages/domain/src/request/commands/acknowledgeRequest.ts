import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { id, key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { mayBeNamed, mustBeSeatedHere } from '../separation.ts';

// Two local liaisons, one of investigations and one of detention, as ICE's letters of 2008 named them (reply to Overton County TN, 21 Mar 2008).
export const AcknowledgeRequest = defineCommand({
  type: 'AcknowledgeRequest',
  says: 'The program office acknowledges the request, names two liaisons and the field office.',
  from: ['submitted'],
  to: ['acknowledged'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ fieldOffice: key, investigations: id, detention: id }),
  decide: (request, data, { today, clocks, calendar, gathered }) => {
    if (!gathered.fieldOffices.includes(data.fieldOffice)) return refuse({ code: 'unknownFieldOffice', fieldOffice: data.fieldOffice });
    if (data.investigations === data.detention) return refuse({ code: 'samePersonTwice' });
    const unfit =
      mayBeNamed(request.sides, gathered, { person: data.investigations, needs: 'ice.liaisonInvestigations' }) ??
      mayBeNamed(request.sides, gathered, { person: data.detention, needs: 'ice.liaisonDetention' }) ??
      mustBeSeatedHere(gathered, data.fieldOffice, [data.investigations, data.detention]);
    if (unfit !== undefined) return refuse(unfit);
    return accept([{ type: 'RequestAcknowledged', data: { ...data, dueOn: dueOn(today, clocks.beginAssessment, calendar) } }]);
  },
});
