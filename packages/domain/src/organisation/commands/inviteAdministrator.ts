import * as z from 'zod/mini';
import { id, sha256 } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { address, administratorOf, line } from '../fields.ts';
import { expiryOf } from '../invitations.ts';
import { defineCommand } from '../parts.ts';

export const InviteAdministrator = defineCommand({
  type: 'InviteAdministrator',
  says: 'Whoever runs the server invites an administrator: the first one, or the next when none can sign in.',
  from: ['verified'],
  to: ['verified'],
  by: ['system.operator'],
  payload: z.strictObject({ name: line, email: address, invitationId: id, tokenSha256: sha256 }),
  texts: { name: 'both', email: 'both' },
  decide: ({ kind }, data, { today, at, clocks }) =>
    accept([
      {
        type: 'InvitationSent',
        data: {
          ...data,
          roles: [administratorOf[kind]],
          fieldOffice: null,
          startsOn: today,
          endsOn: null,
          expiresAt: expiryOf({ at, clocks }),
          writtenWordDocumentId: null,
        },
      },
    ]),
});
