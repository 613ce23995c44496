import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { heldRole, keepers, term } from '../fields.ts';
import { badGrant, notEligible, wordMissing } from '../granting.ts';
import { defineCommand } from '../parts.ts';

export const GrantOffice = defineCommand({
  type: 'GrantOffice',
  says: 'The administrator gives a person a further office. Nobody gives one to themselves.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  fresh: true,
  payload: z.strictObject({ personId: id, role: heldRole, ...term, writtenWordDocumentId: z.nullable(id), officeId: id }),
  decide: (state, data, occasion) => {
    if (data.personId === occasion.by.person) return refuse({ code: 'selfGrant' });
    const unfit =
      wordMissing(occasion, data.writtenWordDocumentId) ??
      notEligible(state, data.personId) ??
      badGrant(state, { ...data, roles: [data.role] }, occasion);
    return unfit === undefined ? accept([{ type: 'OfficeGranted', data }]) : refuse(unfit);
  },
});
