import * as z from 'zod/mini';
import { date, id, key, number, sha256 } from '../kernel/ids.ts';
import { textRef } from '../kernel/typedText.ts';
import { agencyType, heldRole, numberFrom, organisationKind, stateCode, term } from './fields.ts';

const office = z.strictObject({ officeId: id, role: heldRole, ...term });
/** Says how somebody was called back. */
const called = { calledOn: date, numberFrom, calledNumber: textRef, reached: textRef };

/** One schema per fact: the type is derived from it and the log is parsed with it. Names, addresses and reasons are references only. */
export const facts = {
  JoiningAsked: z.strictObject({
    organisationId: id,
    joiningId: id,
    reference: number,
    inRegister: z.boolean(),
    agencyName: textRef,
    state: stateCode,
    county: textRef,
    agencyType,
    ori: z.nullable(key),
    headName: textRef,
    headTitle: textRef,
    headEmail: textRef,
    headPhone: textRef,
    sameAsHead: z.boolean(),
    administratorName: z.nullable(textRef),
    administratorTitle: z.nullable(textRef),
    administratorEmail: z.nullable(textRef),
    letterDocumentId: id,
    note: z.nullable(textRef),
  }),
  AgencyAdded: z.strictObject({ ori: key, state: stateCode, agencyType, fieldOffice: z.nullable(key), reason: textRef }),
  AgencyVerified: z.strictObject({ joiningId: id, ...called, note: z.nullable(textRef), reviewDueOn: date }),
  JoiningRefused: z.strictObject({ joiningId: id, reason: textRef }),
  OrganisationOpened: z.strictObject({
    organisationId: id,
    kind: organisationKind,
    /** What was held before the history began. */
    offices: z.array(z.strictObject({ personId: id, ...office.shape })),
    reviewDueOn: date,
  }),
  InvitationSent: z.strictObject({
    invitationId: id,
    tokenSha256: sha256,
    name: textRef,
    email: textRef,
    roles: z.array(heldRole).check(z.minLength(1)),
    ...term,
    expiresAt: z.iso.datetime({ precision: 3 }),
    writtenWordDocumentId: z.nullable(id),
  }),
  InvitationWithdrawn: z.strictObject({ invitationId: id }),
  InvitationAccepted: z.strictObject({ invitationId: id, personId: id, offices: z.array(office) }),
  OfficeGranted: z.strictObject({ personId: id, ...office.shape, writtenWordDocumentId: z.nullable(id) }),
  OfficeEnded: z.strictObject({ officeId: id, lastOn: date, reason: z.nullable(textRef) }),
  OfficeDelegated: z.strictObject({ officeId: id, of: id, personId: id, startsOn: date, endsOn: date, reason: textRef }),
  DelegationEnded: z.strictObject({ officeId: id, lastOn: date }),
  OfficeholderChanged: z.strictObject({
    fromPersonId: id,
    toPersonId: z.nullable(id),
    invitationId: z.nullable(id),
    on: date,
    roles: z.array(heldRole).check(z.minLength(1)),
    evidenceDocumentId: id,
    note: z.nullable(textRef),
  }),
  PersonDisabled: z.strictObject({ personId: id, reason: textRef }),
  PersonReopened: z.strictObject({ personId: id, reason: textRef }),
  FactorResetStarted: z.strictObject({ personId: id, reason: textRef }),
  FactorResetConfirmed: z.strictObject({ personId: id, byCallBack: z.nullable(z.strictObject(called)) }),
  FactorResetCancelled: z.strictObject({ personId: id }),
  AccountReleased: z.strictObject({ personId: id, reason: textRef }),
  ReviewRecorded: z.strictObject({ note: z.nullable(textRef), nextOn: date }),
  ReviewReminded: z.strictObject({ againOn: date }),
} as const satisfies Record<string, z.ZodMiniType<object>>;

export type OrganisationFactType = keyof typeof facts;
export type OrganisationFact = {
  [Type in OrganisationFactType]: { readonly type: Type; readonly data: z.output<(typeof facts)[Type]> };
}[OrganisationFactType];
