import type { Actor } from '@ice-access/domain/parties';

/** The program's own accounts, as the migration made them: dated transitions, joined streams, sealing. */
export const systemActors = {
  clock: { person: '00000000-0000-7000-8000-000000000001', party: 'system', roles: ['system.clock'] },
  reaction: { person: '00000000-0000-7000-8000-000000000002', party: 'system', roles: ['system.reaction'] },
  /** Whoever runs the server, at its command line. */
  operator: { person: '00000000-0000-7000-8000-000000000004', party: 'system', roles: ['system.operator'] },
  sealer: { person: '00000000-0000-7000-8000-000000000003', party: 'system', roles: ['system.sealer'] },
} as const satisfies Record<string, Actor>;
