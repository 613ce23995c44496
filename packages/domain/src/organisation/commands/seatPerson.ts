import * as z from 'zod/mini';
import { id, key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import type { OrganisationFact } from '../facts.ts';
import { heldRole } from '../fields.ts';
import { badGrant } from '../granting.ts';
import { dayBefore } from '../offices.ts';
import { defineCommand } from '../parts.ts';

export const SeatPerson = defineCommand({
  type: 'SeatPerson',
  says: 'Whoever runs the server gives a person offices, in place of those held before.',
  from: ['verified'],
  to: ['verified'],
  by: ['system.operator'],
  payload: z.strictObject({
    personId: id,
    roles: z.array(heldRole).check(z.minLength(1), z.maxLength(20)),
    fieldOffice: z.nullable(key),
    officeIds: z.array(id),
  }),
  decide: (state, { personId, fieldOffice, officeIds, ...data }, { today, ...occasion }) => {
    const roles = [...new Set(data.roles)];
    const running = state.offices.filter((one) => one.personId === personId && (one.endsOn === null || one.endsOn >= today));
    const offices = state.offices.filter((one) => !running.includes(one));
    const wish = { personId, roles, fieldOffice, startsOn: today, endsOn: null };
    const unfit = badGrant({ ...state, offices }, wish, { today, ...occasion });
    if (unfit !== undefined) return refuse(unfit);
    const ended = running.map(
      ({ officeId }): OrganisationFact => ({ type: 'OfficeEnded', data: { officeId, lastOn: dayBefore(today), reason: null } }),
    );
    const given = roles.map(
      (role, index): OrganisationFact => ({
        type: 'OfficeGranted',
        data: { officeId: officeIds[index] ?? '', personId, role, fieldOffice, startsOn: today, endsOn: null, writtenWordDocumentId: null },
      }),
    );
    return accept([...ended, ...given]);
  },
});
