import * as z from 'zod/mini';
import { date } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { holdablePhases } from '../state.ts';

// From January 2021, 23 signed agreements were held from taking effect, unseen: a hold has a reason, a decider and a review date.
export const HoldAgreement = defineCommand({
  type: 'HoldAgreement',
  says: 'ICE puts the agreement on hold, with a reason and a review date that the agency sees.',
  from: holdablePhases,
  to: ['onHold'],
  by: ['ice.headquarters', 'ice.programOffice'],
  payload: z.strictObject({ reason: typed, reviewOn: date }),
  texts: { reason: 'both' },
  decide: (_agreement, data, { today }) =>
    data.reviewOn <= today ? refuse({ code: 'dateNotAhead', date: data.reviewOn }) : accept([{ type: 'AgreementHeld', data }]),
});
