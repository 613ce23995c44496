import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const CompleteTermination = defineCommand({
  type: 'CompleteTermination',
  says: 'The agreement ends on the date of the notice. A closing checklist may be named.',
  from: ['terminationNotice'],
  to: ['terminated'],
  by: ['ice.programOffice', 'system.clock'],
  payload: z.strictObject({ documentId: z.nullable(id) }),
  precondition: ({ effectiveOn }, { today }) => (today < effectiveOn ? { code: 'notYet', on: effectiveOn } : undefined),
  decide: (_agreement, data) => accept([{ type: 'AgreementTerminated', data }]),
});
