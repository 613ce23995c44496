import { communityShield } from './communityShield/component.ts';
import { criminalAlienProgram } from './criminalAlienProgram/component.ts';
import type { ComponentDefinition } from './define.ts';
import { delegation287g } from './delegation287g/component.ts';
import { lawEnforcementSupportCenter } from './lawEnforcementSupportCenter/component.ts';
import type { ComponentSlug } from './slug.ts';
import { taskForce } from './taskForce/component.ts';

/** What the program offers: a missing or misnamed component does not compile. Light facts only; `load` brings the rest. */
export const components = {
  delegation287g,
  criminalAlienProgram,
  lawEnforcementSupportCenter,
  communityShield,
  taskForce,
} as const satisfies { readonly [Slug in ComponentSlug]: ComponentDefinition<Slug> };
export type Components = typeof components;
/** The keys of a component's models; never where it has one form only. */
export type ModelKey<Slug extends ComponentSlug = ComponentSlug> = Components[Slug]['models'][number]['key'];
