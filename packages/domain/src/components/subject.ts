import * as z from 'zod/mini';

const delegationModels = ['jailEnforcement', 'taskForce', 'warrantServiceOfficer'] as const;
const taskForceModels = ['documentAndBenefitFraud', 'borderEnforcement', 'other'] as const;

/** A component, with its model where it has any. */
export const subject = z.discriminatedUnion('component', [
  z.strictObject({ component: z.literal('delegation287g'), model: z.enum(delegationModels) }),
  z.strictObject({ component: z.literal('criminalAlienProgram') }),
  z.strictObject({ component: z.literal('lawEnforcementSupportCenter') }),
  z.strictObject({ component: z.literal('communityShield') }),
  z.strictObject({ component: z.literal('taskForce'), model: z.enum(taskForceModels) }),
]);
export type Subject = z.output<typeof subject>;

/** One key for one component with its model. */
export const subjectKey = (one: Subject): string => ('model' in one ? `${one.component}/${one.model}` : one.component);
