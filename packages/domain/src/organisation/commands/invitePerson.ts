import * as z from 'zod/mini';
import { id, sha256 } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { address, heldRole, keepers, line, term } from '../fields.ts';
import { badGrant, wordMissing } from '../granting.ts';
import { expiryOf } from '../invitations.ts';
import { defineCommand } from '../parts.ts';

export const InvitePerson = defineCommand({
  type: 'InvitePerson',
  says: 'The administrator invites a person by e-mail and says which offices come with it.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  fresh: true,
  payload: z.strictObject({
    name: line,
    email: address,
    roles: z.array(heldRole).check(z.minLength(1), z.maxLength(6)),
    ...term,
    writtenWordDocumentId: z.nullable(id),
    invitationId: id,
    tokenSha256: sha256,
  }),
  texts: { name: 'both', email: 'both' },
  decide: (state, data, occasion) => {
    const roles = [...new Set(data.roles)];
    const unfit = wordMissing(occasion, data.writtenWordDocumentId) ?? badGrant(state, { ...data, roles, personId: null }, occasion);
    if (unfit !== undefined) return refuse(unfit);
    return accept([{ type: 'InvitationSent', data: { ...data, roles, expiresAt: expiryOf(occasion) } }]);
  },
});
