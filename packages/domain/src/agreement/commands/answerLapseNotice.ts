import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { awaitedAgreementPhases } from '../state.ts';

export const AnswerLapseNotice = defineCommand({
  type: 'AnswerLapseNotice',
  says: 'The agency answers that it still wants the agreement; the notice is void.',
  from: awaitedAgreementPhases,
  to: awaitedAgreementPhases,
  by: ['agency.preparer', 'agency.official'],
  payload: z.strictObject({ statement: typed }),
  texts: { statement: 'both' },
  precondition: ({ lapse }) => (lapse === null ? { code: 'noticeMissing' } : undefined),
  decide: (_agreement, data) => accept([{ type: 'LapseNoticeAnswered', data }]),
});
