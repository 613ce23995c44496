import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { mustAwaitAgency } from '../lapse.ts';
import { defineCommand } from '../parts.ts';
import { awaitedPhases } from '../state.ts';

export const RecordLapse = defineCommand({
  type: 'RecordLapse',
  says: 'The request lapses: the notice was not answered by its date.',
  from: awaitedPhases,
  to: ['lapsed'],
  by: ['ice.programOffice', 'system.clock'],
  payload: z.strictObject({}),
  precondition: (request, { today }) => {
    if (request.lapse === null) return { code: 'noticeMissing' };
    return today <= request.lapse.answerBy ? { code: 'noticeRunning', answerBy: request.lapse.answerBy } : mustAwaitAgency(request);
  },
  decide: () => accept([{ type: 'RequestLapsed', data: {} }]),
});
