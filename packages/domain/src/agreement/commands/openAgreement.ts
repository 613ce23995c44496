import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { facts } from '../facts.ts';
import { defineCommand } from '../parts.ts';

export const OpenAgreement = defineCommand({
  type: 'OpenAgreement',
  says: 'An approved request opens one agreement for each selected component, with the terms of its text edition.',
  from: ['unopened'],
  to: ['drafting'],
  by: ['system.reaction'],
  payload: z.omit(facts.AgreementOpened, { reference: true, dueOn: true }),
  decide: (_agreement, data, { today, clocks, calendar, gathered: { reference } }) =>
    reference === null
      ? refuse({ code: 'referenceMissing' })
      : accept([{ type: 'AgreementOpened', data: { ...data, reference, dueOn: dueOn(today, clocks.draft, calendar) } }]),
});
