import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { badSeat } from '../granting.ts';
import { isOver } from '../invitations.ts';
import { laterOf, overlap } from '../offices.ts';
import { defineCommand } from '../parts.ts';

export const AcceptInvitation = defineCommand({
  type: 'AcceptInvitation',
  says: 'Whoever was invited accepts, once, and holds the offices from then on.',
  from: ['verified'],
  to: ['verified'],
  by: ['system.reaction'],
  payload: z.strictObject({ invitationId: id, personId: id, officeIds: z.array(id) }),
  decide: (state, { invitationId, personId, officeIds }, { at, today, gathered }) => {
    const invitation = state.invitations.find((one) => one.invitationId === invitationId);
    if (invitation === undefined) return refuse({ code: 'unknownInvitation' });
    const over = isOver(invitation, at);
    if (over !== undefined) return refuse(over);
    if (!gathered.sameAddress) return refuse({ code: 'otherAddress' });
    if (gathered.onOtherSide) return refuse({ code: 'onOtherSide' });
    if (invitation.invitedBy === personId) return refuse({ code: 'selfGrant' });
    if (state.members.some((one) => one.personId === personId && one.disabledOn !== null)) return refuse({ code: 'personDisabled' });
    const { fieldOffice, endsOn } = invitation;
    const startsOn = laterOf(invitation.startsOn, today);
    if (endsOn !== null && endsOn < startsOn) return refuse({ code: 'invitationOver', why: 'expired' });
    const seat = badSeat(state, { personId, roles: invitation.roles, fieldOffice, startsOn, endsOn }, gathered);
    if (seat !== undefined) return refuse(seat);
    // What is held already is not held twice.
    const holds = (role: string) =>
      state.offices.some(
        (one) => one.personId === personId && one.role === role && one.delegatedFrom === null && overlap(one, { startsOn, endsOn }),
      );
    const offices = invitation.roles
      .filter((role) => !holds(role))
      .map((role, index) => ({ officeId: officeIds[index] ?? '', role, fieldOffice, startsOn, endsOn }));
    return accept([{ type: 'InvitationAccepted', data: { invitationId, personId, offices } }]);
  },
});
