import * as z from 'zod/mini';
import { id, sha256 } from '../../kernel/ids.ts';
import { addMonths } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import type { OrganisationFact } from '../facts.ts';
import { callBack, type HeldRole } from '../fields.ts';
import { expiryOf } from '../invitations.ts';
import { defineCommand } from '../parts.ts';
import type { Asking } from '../state.ts';

const seen = z.literal(true);
/** Whom the program office invites: the head, and the administrator where that is somebody else. */
function invited(asking: Asking) {
  const head = { name: asking.headName, email: asking.headEmail };
  const { administratorName, administratorEmail } = asking;
  if (administratorName === null || administratorEmail === null)
    return [{ ...head, roles: ['agency.official', 'agency.administrator'] satisfies HeldRole[] }];
  return [
    { ...head, roles: ['agency.official'] satisfies HeldRole[] },
    { name: administratorName, email: administratorEmail, roles: ['agency.administrator'] satisfies HeldRole[] },
  ];
}

export const VerifyAgency = defineCommand({
  type: 'VerifyAgency',
  says: 'The program office verifies an agency after it called back, and invites its head and its administrator.',
  from: ['asked'],
  to: ['verified'],
  by: ['ice.programOffice'],
  fresh: true,
  payload: z.strictObject({
    joiningId: id,
    checklist: z.strictObject({
      letterRead: seen,
      headConfirmed: seen,
      registerMatches: seen,
      lookAlikesSeen: seen,
      duplicatesSeen: seen,
    }),
    ...callBack,
    note: z.nullable(typed),
    invitationIds: z.array(id).check(z.minLength(2)),
    tokenHashes: z.array(sha256).check(z.minLength(2)),
  }),
  texts: { calledNumber: 'ice', reached: 'ice', note: 'ice' },
  precondition: ({ inRegister }) => (inRegister ? undefined : { code: 'notRegistered' }),
  decide: ({ askings }, { joiningId, invitationIds, tokenHashes, ...data }, { today, at, clocks }) => {
    const asking = askings.find((one) => one.joiningId === joiningId);
    if (asking === undefined) return refuse({ code: 'unknownJoining' });
    if (asking.standing !== 'open') return refuse({ code: 'joiningAnswered' });
    if (data.calledOn > today) return refuse({ code: 'dateInFuture', date: data.calledOn });
    const { calledOn, numberFrom, calledNumber, reached, note } = data;
    const reviewDueOn = addMonths(today, clocks.review.months);
    const expiresAt = expiryOf({ at, clocks });
    const invitations = invited(asking).map(
      (one, index): OrganisationFact => ({
        type: 'InvitationSent',
        data: {
          ...one,
          invitationId: invitationIds[index] ?? '',
          tokenSha256: tokenHashes[index] ?? '',
          fieldOffice: null,
          startsOn: today,
          endsOn: null,
          expiresAt,
          writtenWordDocumentId: asking.letterDocumentId,
        },
      }),
    );
    return accept([
      { type: 'AgencyVerified', data: { joiningId, calledOn, numberFrom, calledNumber, reached, note, reviewDueOn } },
      ...invitations,
    ]);
  },
});
