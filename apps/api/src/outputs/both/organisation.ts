import * as z from 'zod';
import { action, hand, leaf, text, texts } from '../parts.ts';

/** What both sides may get of organisation: these fields and no others. */
export const organisation = {
  'organisation.get': z.strictObject({
    organisationId: leaf,
    kind: leaf,
    name: leaf,
    reference: leaf,
    phase: leaf,
    version: leaf,
    now: leaf,
    today: leaf,
    since: leaf,
    reviewedOn: leaf,
    reviewDueOn: leaf,
    openInvitations: leaf,
    actions: z.array(action),
  }),
  'organisation.mayDo': z.strictObject({
    organisationId: leaf,
    name: leaf,
    today: leaf,
    reviewedOn: leaf,
    reviewDueOn: leaf,
    people: z.array(
      z.strictObject({
        personId: leaf,
        name: leaf,
        offices: z.array(z.strictObject({ role: leaf, fieldOffice: leaf, startsOn: leaf, endsOn: leaf, delegated: leaf })),
        may: z.array(z.strictObject({ area: leaf, what: leaf, through: z.array(leaf), says: leaf })),
      }),
    ),
  }),
  'organisation.people': z.strictObject({
    organisationId: leaf,
    version: leaf,
    today: leaf,
    actions: z.array(action),
    people: z.array(
      z.strictObject({
        personId: leaf,
        name: leaf,
        email: leaf,
        joinedOn: leaf,
        disabledOn: leaf,
        erased: leaf,
        you: leaf,
        offices: z.array(
          z.strictObject({
            officeId: leaf,
            role: leaf,
            fieldOffice: leaf,
            startsOn: leaf,
            endsOn: leaf,
            delegatedFrom: leaf,
            standing: leaf,
            actions: z.array(
              z.strictObject({ type: leaf, says: leaf, shut: z.strictObject({ code: leaf, role: leaf.optional() }).optional() }),
            ),
          }),
        ),
        reset: leaf,
        actions: z.array(
          z.strictObject({ type: leaf, says: leaf, shut: z.strictObject({ code: leaf, role: leaf.optional() }).optional() }),
        ),
      }),
    ),
    invitations: z.array(
      z.strictObject({
        invitationId: leaf,
        name: leaf,
        email: leaf,
        roles: z.array(leaf),
        fieldOffice: leaf,
        startsOn: leaf,
        endsOn: leaf,
        invitedOn: leaf,
        invitedBy: z.strictObject({ personId: leaf, name: leaf }),
        expiresAt: leaf,
        standing: leaf,
      }),
    ),
  }),
  'organisation.timeline': z.strictObject({
    events: z.array(
      z.strictObject({
        type: leaf,
        data: z.strictObject({
          organisationId: leaf.optional(),
          kind: leaf.optional(),
          offices: z
            .array(
              z.strictObject({ personId: leaf.optional(), officeId: leaf, role: leaf, fieldOffice: leaf, startsOn: leaf, endsOn: leaf }),
            )
            .optional(),
          reviewDueOn: leaf.optional(),
          invitationId: leaf.optional(),
          name: text.optional(),
          email: text.optional(),
          roles: z.array(leaf).optional(),
          fieldOffice: leaf.optional(),
          startsOn: leaf.optional(),
          endsOn: leaf.optional(),
          expiresAt: leaf.optional(),
          writtenWordDocumentId: leaf.optional(),
          personId: leaf.optional(),
          officeId: leaf.optional(),
          role: leaf.optional(),
          lastOn: leaf.optional(),
          reason: text.optional(),
          byCallBack: leaf.optional(),
        }),
        at: leaf,
        on: leaf,
        by: hand,
        sequence: leaf,
      }),
    ),
    people: z.record(z.string(), z.strictObject({ name: leaf, office: leaf, email: leaf.optional() })),
    texts,
  }),
} as const;
