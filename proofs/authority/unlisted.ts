import type { Authority } from './authority.ts';
import { type Door, players } from './cast.ts';
import type { Offered } from './offered.ts';

const doorNames: readonly Door[] = ['portal', 'console'];

/** What the doors offer and the matrix does not name, and the other way round; and roles or phases that it does not know. */
export function unlistedIn(
  authority: Authority,
  { offered, phases }: { offered: readonly Offered[]; phases: Authority['phases'] },
): readonly string[] {
  const missing: string[] = [];
  for (const door of doorNames) {
    const lines = Object.keys(authority.doors[door]);
    const names = offered.filter((one) => one.door === door).map(({ procedure }) => procedure);
    missing.push(...names.filter((name) => !lines.includes(name)).map((name) => `${door} ${name} is offered and has no line`));
    missing.push(...lines.filter((name) => !names.includes(name)).map((name) => `${door} ${name} has a line and is not offered`));
    const roles = new Set(players.filter((one) => one.door === door).map(({ role }) => role as string));
    const known = authority.roles[door];
    missing.push(
      ...[...roles].filter((role) => !known.includes(role)).map((role) => `${role} is held by somebody and is not in the matrix`),
    );
    missing.push(...known.filter((role) => !roles.has(role)).map((role) => `${role} is in the matrix and is held by nobody`));
  }
  for (const [about, reached] of Object.entries(phases)) {
    const said = Object.entries(authority.phases).find(([name]) => name === about)?.[1] ?? [];
    missing.push(
      ...reached.filter((phase) => !said.includes(phase)).map((phase) => `the phase ${phase} of a ${about} is not in the matrix`),
    );
    missing.push(...said.filter((phase) => !reached.includes(phase)).map((phase) => `no ${about} stands in the phase ${phase}`));
  }
  return missing;
}
