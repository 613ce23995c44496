import * as z from 'zod/mini';
import { addDays, daysBetween } from '../../kernel/instant.ts';
import { accept } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const LiftSuspension = defineCommand({
  type: 'LiftSuspension',
  says: 'Headquarters lifts a suspension or takes its notice back; a suspension that is not extended ends after its last day.',
  from: ['suspended', 'inForce'],
  to: ['inForce'],
  by: ['ice.headquarters', 'system.clock'],
  payload: z.strictObject({}),
  precondition: ({ phase, suspension }, { actor, today }) => {
    if (suspension === null) return { code: 'suspensionNoticeMissing' };
    if (actor.party !== 'system') return undefined;
    return phase === 'inForce' || today <= suspension.until ? { code: 'notYet', on: suspension.until } : undefined;
  },
  decide: ({ phase, suspension, dueOn }, _data, { today }) => {
    const paused = phase === 'suspended' && suspension !== null ? Math.max(0, daysBetween(suspension.startsOn, today)) : 0;
    return accept([{ type: 'SuspensionLifted', data: { dueOn: addDays(dueOn, paused) } }]);
  },
});
