import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { mayBeNamed, mustBeSeatedHere, mustNotHave } from '../separation.ts';

export const ReassignLiaisons = defineCommand({
  type: 'ReassignLiaisons',
  says: 'The program office names other liaisons.',
  from: ['acknowledged', 'assessing', 'determining'],
  to: ['acknowledged', 'assessing', 'determining'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ investigations: id, detention: id }),
  decide: (request, data, { gathered }) => {
    const { liaisons, sides } = request;
    if (data.investigations === data.detention) return refuse({ code: 'samePersonTwice' });
    if (data.investigations === liaisons.investigations && data.detention === liaisons.detention) return refuse({ code: 'nothingChanges' });
    const newcomers = [data.investigations, data.detention].filter((person) => !request.assessors.includes(person));
    const unfit =
      mayBeNamed(sides, gathered, { person: data.investigations, needs: 'ice.liaisonInvestigations' }) ??
      mayBeNamed(sides, gathered, { person: data.detention, needs: 'ice.liaisonDetention' }) ??
      mustBeSeatedHere(gathered, request.fieldOffice, [data.investigations, data.detention]) ??
      newcomers.map((person) => mustNotHave(request, person, ['determined', 'reviewedCivilRights'])).find((found) => found !== undefined);
    return unfit === undefined ? accept([{ type: 'LiaisonsReassigned', data }]) : refuse(unfit);
  },
});
