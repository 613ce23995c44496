import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { agencyRoles, iceRoles, oversightRoles } from '../../parties/roles.ts';
import { administratorOf } from '../fields.ts';
import { dayBefore } from '../offices.ts';
import { defineCommand } from '../parts.ts';

export const EndDelegation = defineCommand({
  type: 'EndDelegation',
  says: 'Whoever is back takes the office over again; whoever stood in, or the administrator, may end it too.',
  from: ['verified'],
  to: ['verified'],
  by: [...agencyRoles, ...iceRoles, ...oversightRoles],
  payload: z.strictObject({ officeId: id }),
  decide: ({ offices, kind }, { officeId }, { by, actor, today }) => {
    const office = offices.find((one) => one.officeId === officeId);
    if (office === undefined) return refuse({ code: 'unknownOffice' });
    const original = offices.find((one) => one.officeId === office.delegatedFrom);
    if (original === undefined) return refuse({ code: 'notDelegation' });
    if (office.endsOn !== null && office.endsOn < today) return refuse({ code: 'officeOver' });
    const held: readonly string[] = actor.roles;
    const concerned = [office.personId, original.personId].includes(by.person) || held.includes(administratorOf[kind]);
    if (!concerned) return refuse({ code: 'notYourOffice' });
    return accept([{ type: 'DelegationEnded', data: { officeId, lastOn: dayBefore(today) } }]);
  },
});
