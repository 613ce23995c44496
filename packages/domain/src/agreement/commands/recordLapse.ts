import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { mustAwaitAgency } from '../lapse.ts';
import { defineCommand } from '../parts.ts';
import { awaitedAgreementPhases } from '../state.ts';

export const RecordLapse = defineCommand({
  type: 'RecordLapse',
  says: 'The agreement lapses: the notice was not answered by its date.',
  from: awaitedAgreementPhases,
  to: ['lapsed'],
  by: ['ice.programOffice', 'system.clock'],
  payload: z.strictObject({}),
  precondition: (agreement, { today }) => {
    if (agreement.lapse === null) return { code: 'noticeMissing' };
    return today <= agreement.lapse.answerBy ? { code: 'noticeRunning', answerBy: agreement.lapse.answerBy } : mustAwaitAgency(agreement);
  },
  decide: () => accept([{ type: 'AgreementLapsed', data: {} }]),
});
