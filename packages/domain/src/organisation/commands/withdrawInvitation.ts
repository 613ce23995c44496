import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { keepers } from '../fields.ts';
import { isOver } from '../invitations.ts';
import { defineCommand } from '../parts.ts';

export const WithdrawInvitation = defineCommand({
  type: 'WithdrawInvitation',
  says: 'An invitation is taken back: its link opens nothing any more.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  payload: z.strictObject({ invitationId: id }),
  decide: ({ invitations }, data, { at }) => {
    const invitation = invitations.find((one) => one.invitationId === data.invitationId);
    if (invitation === undefined) return refuse({ code: 'unknownInvitation' });
    const over = isOver(invitation, at);
    return over === undefined ? accept([{ type: 'InvitationWithdrawn', data }]) : refuse(over);
  },
});
