/** The closed list of what the program offers. A sixth component starts with a line here. */
export const componentSlugs = [
  'delegation287g',
  'criminalAlienProgram',
  'lawEnforcementSupportCenter',
  'communityShield',
  'taskForce',
] as const;
export type ComponentSlug = (typeof componentSlugs)[number];
