import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { isSealed } from '../ending.ts';
import { defineCommand } from '../parts.ts';
import { livingPhases } from '../state.ts';

export const SupersedeAgreement = defineCommand({
  type: 'SupersedeAgreement',
  says: 'A newer agreement of the same kind is in force and takes the place of this one.',
  from: livingPhases,
  to: ['superseded'],
  by: ['system.reaction'],
  payload: z.strictObject({ byAgreementId: id }),
  precondition: (agreement) => (isSealed(agreement) ? undefined : { code: 'notSignedByBoth' }),
  decide: ({ agreementId }, data) =>
    data.byAgreementId === agreementId ? refuse({ code: 'sameAgreement' }) : accept([{ type: 'AgreementSuperseded', data }]),
});
