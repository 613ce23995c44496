import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { awaitedPhases } from '../state.ts';

export const AnswerLapseNotice = defineCommand({
  type: 'AnswerLapseNotice',
  says: 'The agency answers that its request stands; the notice is void.',
  from: awaitedPhases,
  to: awaitedPhases,
  by: ['agency.preparer', 'agency.official'],
  payload: z.strictObject({ statement: typed }),
  texts: { statement: 'both' },
  precondition: ({ lapse }) => (lapse === null ? { code: 'noticeMissing' } : undefined),
  decide: (_request, data) => accept([{ type: 'LapseNoticeAnswered', data }]),
});
