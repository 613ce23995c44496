import * as z from 'zod/mini';
import { date, id, sha256 } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import type { TextRef } from '../../kernel/typedText.ts';
import { typed } from '../../kernel/typedText.ts';
import { evolve } from '../evolve.ts';
import type { OrganisationFact } from '../facts.ts';
import { address, heldRole, keepers, line } from '../fields.ts';
import { badGrant, notEligible } from '../granting.ts';
import { expiryOf } from '../invitations.ts';
import { leavesNobody } from '../keeping.ts';
import { dayBefore, laterOf } from '../offices.ts';
import { defineCommand } from '../parts.ts';
import type { OrganisationState } from '../state.ts';

export const ChangeOfficeholder = defineCommand({
  type: 'ChangeOfficeholder',
  says: 'A new officeholder takes over on a day: the old one’s offices end, what passes on begins, agreements and open work stay.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  fresh: true,
  payload: z.strictObject({
    fromPersonId: id,
    on: date,
    evidenceDocumentId: id,
    passesOn: z.array(heldRole).check(z.minLength(1), z.maxLength(10)),
    to: z.enum(['member', 'invited']),
    personId: z.nullable(id),
    name: z.nullable(line),
    email: z.nullable(address),
    note: z.nullable(typed),
    officeIds: z.array(id),
    invitationId: id,
    tokenSha256: sha256,
  }),
  texts: { name: 'both', email: 'both', note: 'both' },
  decide: (state, data, occasion) => {
    const { by, today, at, clocks } = occasion;
    const { fromPersonId, on, evidenceDocumentId, note, personId } = data;
    const told = addDays(today, -clocks.told.days);
    if (on < told) return refuse({ code: 'dateInPast', date: on });
    if (on > addDays(today, clocks.ahead.days)) return refuse({ code: 'dateTooFar', date: on });
    if (data.to === 'member' ? personId === null : data.name === null || data.email === null) return refuse({ code: 'whoIsMissing' });
    if (personId === fromPersonId) return refuse({ code: 'sameOfficeholder' });
    if (data.to === 'member' && personId === by.person) return refuse({ code: 'selfGrant' });
    const lastOn = dayBefore(on);
    // What he stood in for passes back to whom it is, not on.
    const leaving = state.offices.filter((one) => one.personId === fromPersonId && (one.endsOn === null || one.endsOn > lastOn));
    const roles = [...new Set(data.passesOn)];
    const passing = roles.map((role) => leaving.find((one) => one.role === role && one.delegatedFrom === null));
    const missing = roles.find((_, index) => passing[index] === undefined);
    if (missing !== undefined) return refuse({ code: 'notHeldRole', role: missing });
    const ended = leaving.map(({ officeId }): OrganisationFact => ({ type: 'OfficeEnded', data: { officeId, lastOn, reason: null } }));

    const startsOn = laterOf(on, today);
    const fieldOffice = passing.find((one) => one?.fieldOffice != null)?.fieldOffice ?? null;
    const toPersonId = data.to === 'member' ? personId : null;
    const unfit =
      (toPersonId === null ? undefined : notEligible(state, toPersonId)) ??
      badGrant(state, { personId: toPersonId, roles, fieldOffice, startsOn, endsOn: null }, occasion);
    if (unfit !== undefined) return refuse(unfit);
    const follow = (name: TextRef | null, email: TextRef | null): readonly OrganisationFact[] => {
      if (toPersonId === null && name !== null && email !== null) {
        const { invitationId, tokenSha256 } = data;
        const invitation = { invitationId, tokenSha256, name, email, roles, fieldOffice, startsOn, endsOn: null };
        return [
          {
            type: 'InvitationSent',
            data: { ...invitation, expiresAt: expiryOf({ at, clocks }), writtenWordDocumentId: evidenceDocumentId },
          },
        ];
      }
      return roles.map(
        (role, index): OrganisationFact => ({
          type: 'OfficeGranted',
          data: {
            officeId: data.officeIds[index] ?? '',
            personId: toPersonId ?? '',
            role,
            fieldOffice,
            startsOn,
            endsOn: null,
            writtenWordDocumentId: evidenceDocumentId,
          },
        }),
      );
    };
    const changed: OrganisationFact = {
      type: 'OfficeholderChanged',
      data: { fromPersonId, toPersonId, invitationId: toPersonId === null ? data.invitationId : null, on, roles, evidenceDocumentId, note },
    };
    const facts = [changed, ...ended, ...follow(data.name, data.email)];
    const after = facts.reduce((one: OrganisationState, fact) => evolve(one, { ...fact, at, by, on: today }), state);
    const nobody = after.phase === 'verified' ? leavesNobody(after, occasion) : undefined;
    return nobody === undefined ? accept(facts) : refuse(nobody);
  },
});
