import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const CancelTerminationNotice = defineCommand({
  type: 'CancelTerminationNotice',
  says: 'The side that gave notice takes it back before its date.',
  from: ['terminationNotice'],
  to: ['inForce', 'suspended'],
  by: ['agency.official', 'ice.headquarters'],
  payload: z.strictObject({ reason: typed }),
  texts: { reason: 'both' },
  precondition: ({ givenBy }, { actor }) => (givenBy.party === actor.party ? undefined : { code: 'notYourNotice' }),
  decide: (_agreement, data) => accept([{ type: 'TerminationNoticeCancelled', data }]),
});
