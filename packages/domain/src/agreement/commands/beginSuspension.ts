import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const BeginSuspension = defineCommand({
  type: 'BeginSuspension',
  says: 'A suspension of which notice was given begins on its date.',
  from: ['inForce'],
  to: ['suspended'],
  by: ['system.clock', 'ice.headquarters'],
  payload: z.strictObject({}),
  precondition: ({ suspension }, { today }) => {
    if (suspension === null) return { code: 'suspensionNoticeMissing' };
    return today < suspension.startsOn ? { code: 'notYet', on: suspension.startsOn } : undefined;
  },
  decide: () => accept([{ type: 'SuspensionBegun', data: {} }]),
});
