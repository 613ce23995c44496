import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { addMonths } from '../../kernel/instant.ts';
import { accept } from '../../kernel/outcome.ts';
import { heldRole, organisationKind, term } from '../fields.ts';
import { defineCommand } from '../parts.ts';

export const OpenOrganisation = defineCommand({
  type: 'OpenOrganisation',
  says: 'Whoever runs the server puts an organisation in place, with the offices that were held there before.',
  from: ['unopened'],
  to: ['verified'],
  by: ['system.operator'],
  payload: z.strictObject({
    organisationId: id,
    kind: organisationKind,
    offices: z.array(z.strictObject({ officeId: id, personId: id, role: heldRole, ...term })),
  }),
  decide: (_state, data, { today, clocks }) =>
    accept([{ type: 'OrganisationOpened', data: { ...data, reviewDueOn: addMonths(today, clocks.review.months) } }]),
});
