import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { agencyRoles, iceRoles, oversightRoles } from '../../parties/roles.ts';
import { administratorOf, administrators, type HeldRole } from '../fields.ts';
import { badSeat, notEligible } from '../granting.ts';
import { isInForce, overlap } from '../offices.ts';
import { defineCommand } from '../parts.ts';

/** Who keeps the people, and who signs for the United States, does it in person. */
const inPerson: ReadonlySet<HeldRole> = new Set([...administrators, 'ice.signatory']);

export const DelegateOffice = defineCommand({
  type: 'DelegateOffice',
  says: 'During an absence somebody else stands in for one office, from a day to a day.',
  from: ['verified'],
  to: ['verified'],
  by: [...agencyRoles, ...iceRoles, ...oversightRoles],
  fresh: true,
  payload: z.strictObject({ of: id, personId: id, startsOn: date, endsOn: date, reason: typed, officeId: id }),
  texts: { reason: 'both' },
  decide: (state, data, { by, actor, today, clocks, gathered }) => {
    const { personId, startsOn, endsOn } = data;
    const office = state.offices.find((one) => one.officeId === data.of);
    if (office === undefined) return refuse({ code: 'unknownOffice' });
    const held: readonly string[] = actor.roles;
    if (office.personId !== by.person && !held.includes(administratorOf[state.kind])) return refuse({ code: 'notYourOffice' });
    if (office.delegatedFrom !== null) return refuse({ code: 'delegationOfDelegation' });
    if (inPerson.has(office.role)) return refuse({ code: 'notDelegable', role: office.role });
    if (personId === office.personId) return refuse({ code: 'selfDelegation' });
    if (personId === by.person) return refuse({ code: 'selfGrant' });
    const unfit = notEligible(state, personId);
    if (unfit !== undefined) return refuse(unfit);
    if (startsOn < today) return refuse({ code: 'dateInPast', date: startsOn });
    if (endsOn < startsOn) return refuse({ code: 'datesCrossed' });
    if (endsOn > addDays(startsOn, clocks.delegation.days)) return refuse({ code: 'dateTooFar', date: endsOn });
    if (!isInForce(office, startsOn) || !isInForce(office, endsOn)) return refuse({ code: 'officeOver' });
    const twice = state.offices.find((one) => one.personId === personId && one.role === office.role && overlap(one, { startsOn, endsOn }));
    if (twice !== undefined) return refuse({ code: 'alreadyHolds', officeId: twice.officeId });
    const seat = badSeat(state, { personId, roles: [office.role], fieldOffice: office.fieldOffice, startsOn, endsOn }, gathered);
    return seat === undefined ? accept([{ type: 'OfficeDelegated', data }]) : refuse(seat);
  },
});
