import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

export const TakeUpDeferral = defineCommand({
  type: 'TakeUpDeferral',
  says: 'When the date that both sides set has come, the deferred components are taken up again.',
  from: ['deferred'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector', 'system.clock'],
  payload: z.strictObject({}),
  precondition: (request, situation) =>
    mayDetermine(request, situation) ?? (situation.today < request.until ? { code: 'notYet', on: request.until } : undefined),
  decide: (_request, _data, { today, clocks, calendar }) =>
    accept([{ type: 'DeferralTakenUp', data: { dueOn: dueOn(today, clocks.determine, calendar) } }]),
});
