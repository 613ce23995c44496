/** The two doors: one for agencies, one for reviewers. Everything that differs between them, besides their routers. */
export const doors = {
  portal: { name: 'portal', party: 'agency', cookie: 'access-portal', authSchema: 'auth_agency' },
  console: { name: 'console', party: 'ice', cookie: 'access-console', authSchema: 'auth_reviewer' },
} as const;

export type DoorName = keyof typeof doors;
export type Door = (typeof doors)[DoorName];
