import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const DeclineToSign = defineCommand({
  type: 'DeclineToSign',
  says: 'Whoever is to sign declines, with a reason; the text goes back to the table and earlier signatures are void.',
  from: ['agencySigning', 'countersigning'],
  to: ['negotiating'],
  by: ['agency.official', 'agency.governingBody', 'ice.signatory'],
  payload: z.strictObject({ reason: typed }),
  texts: { reason: 'both' },
  precondition: ({ phase }, { actor }) => {
    const turn = phase === 'agencySigning' ? 'agency' : 'ice';
    return actor.party === turn ? undefined : { code: 'notYourTurn', turn };
  },
  decide: (_agreement, data, { today, clocks, calendar }) =>
    accept([{ type: 'SigningDeclined', data: { ...data, dueOn: dueOn(today, clocks.answer, calendar) } }]),
});
