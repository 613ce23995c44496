import type { About, Authority, HiddenEverywhere, Line, Rule } from './authority.ts';
import { isHiddenEverywhere } from './authority.ts';
import { type Door, players } from './cast.ts';
import type { Measured, Square } from './measure.ts';

const own = (square: Square): boolean => square.relation === 'own';
const doorNames: readonly Door[] = ['portal', 'console'];
const cases = ['request', 'agreement', 'organisation'] as const;

/** Roles with the same phases share one rule. */
function grouped(entries: readonly (readonly [string, readonly string[]])[]): readonly { roles: string[]; phases: readonly string[] }[] {
  const byPhases = new Map<string, { roles: string[]; phases: readonly string[] }>();
  for (const [role, phases] of entries.filter(([, found]) => found.length > 0)) {
    const key = phases.join(' ');
    const group = byPhases.get(key) ?? { roles: [], phases };
    group.roles.push(role);
    byPhases.set(key, group);
  }
  return [...byPhases.values()];
}
const namesOf = <Name extends 'role' | 'phase'>(squares: readonly Square[], name: Name): readonly string[] => [
  ...new Set(squares.map((square) => square[name] ?? '')),
];
const some = (roles: readonly string[], all: readonly string[]): readonly string[] | undefined =>
  roles.length === all.length ? undefined : roles;

/** Whether this role is refused whatever case it names: before anybody looks whether the case is there. */
const isAskedFirst = ({ squares }: Measured, role: string): boolean =>
  squares.filter((square) => square.role === role).every(({ verdict }) => verdict === 'refusedByRole');

/** What is hidden from a role in every procedure of its door that is about such a case: it is said once. */
function hiddenEverywhere(measured: readonly Measured[], door: Door, about: About): readonly HiddenEverywhere[] {
  const lines = measured.filter((one) => one.offered.door === door && one.about === about);
  const [first] = lines;
  if (first === undefined) return [];
  const isHidden = (role: string, found: (square: Square) => boolean): boolean =>
    lines
      .filter((line) => !isAskedFirst(line, role))
      .every(({ squares }) =>
        squares.filter((square) => square.role === role && found(square)).every(({ verdict }) => verdict === 'hidden'),
      );
  const squares = first.squares;
  const phases = namesOf(squares.filter(own), 'phase');
  const roles = namesOf(squares.filter(own), 'role');
  const inPhases = roles.map((role): [string, string[]] => [
    role,
    phases.filter((phase) => isHidden(role, (one) => own(one) && one.phase === phase)),
  ]);
  const others = namesOf(
    squares.filter((square) => !own(square)),
    'role',
  ).filter((role) => isHidden(role, (one) => !own(one)));
  const rules = grouped(inPhases).map((rule) => ({ door, about, roles: some(rule.roles, roles), phases: some(rule.phases, phases) }));
  const elsewhere = others.length === 0 ? [] : [{ door, about, roles: some(others, roles), of: 'other' as const }];
  return [...rules, ...elsewhere];
}

interface Whole {
  readonly hidden: readonly HiddenEverywhere[];
}

function lineOf({ offered: { door }, about, standing, squares }: Measured, { hidden }: Whole): Line {
  const shown = squares.filter((square) => !isHiddenEverywhere(hidden, about, { door, ...square }));
  const mine = shown.filter(own);
  // Roles that see no such case at all need no rule.
  const roles = namesOf(mine, 'role');
  const of = (role: string, verdict: Square['verdict']) =>
    mine.filter((square) => square.role === role && square.verdict === verdict).map(({ phase }) => phase ?? '');
  // All phases that this role sees of such a case at all: a rule for all of them names none.
  const seen = (role: string) => mine.filter((square) => square.role === role).length;
  const spelled = (role: string, phases: readonly string[]) => (phases.length === seen(role) ? ['*'] : phases);
  const rulesFor = (verdict: 'allowed' | 'hidden'): readonly Rule[] =>
    grouped(roles.map((role) => [role, spelled(role, of(role, verdict))])).map((rule) => ({
      roles: some(rule.roles, roles),
      phases: rule.phases[0] === '*' ? undefined : rule.phases,
    }));
  const others = shown.filter((square) => !own(square));
  const mayOwn = (role: string) => of(role, 'allowed').length > 0;
  // What is hidden of one's own is hidden of another's too.
  const isHiddenWhole = (role: string) => seen(role) > 0 && of(role, 'hidden').length === seen(role);
  const othersHidden = others.filter(({ role, verdict }) => verdict === 'hidden' && !isHiddenWhole(role)).map(({ role }) => role);
  const refusedElsewhere = new Set(
    others.filter(({ role, verdict }) => verdict !== 'allowed' && verdict !== 'hidden' && mayOwn(role)).map(({ role }) => role),
  );
  const allowed = rulesFor('allowed').flatMap((rule): readonly Rule[] => {
    const named = rule.roles ?? roles;
    const [near, anywhere] = [named.filter((role) => refusedElsewhere.has(role)), named.filter((role) => !refusedElsewhere.has(role))];
    return [
      ...(anywhere.length === 0 ? [] : [{ ...rule, roles: some(anywhere, roles) }]),
      ...(near.length === 0 ? [] : [{ ...rule, roles: some(near, roles), of: 'own' as const }]),
    ];
  });
  const hiddenHere = [
    ...rulesFor('hidden'),
    ...(othersHidden.length === 0 ? [] : [{ roles: some(othersHidden, roles), of: 'other' as const }]),
  ];
  const roleFirst = squares.some((square) => square.verdict === 'refusedByRole' && isHiddenEverywhere(hidden, about, { door, ...square }));
  return { about, ...standing, ...(roleFirst ? { roleFirst } : {}), allowed, hidden: hiddenHere.length === 0 ? undefined : hiddenHere };
}

/** Puts what was measured into rules. */
export function authorityFrom(measured: readonly Measured[], phases: Authority['phases']): Authority {
  const hidden = doorNames.flatMap((door) => cases.flatMap((about) => hiddenEverywhere(measured, door, about)));
  const linesOf = (door: Door) =>
    Object.fromEntries(
      measured.filter(({ offered }) => offered.door === door).map((one) => [one.offered.procedure, lineOf(one, { hidden })]),
    );
  const rolesOf = (door: Door) => players.filter((one) => one.door === door && one.relation === 'own').map(({ role }) => role);
  return {
    phases,
    roles: { portal: rolesOf('portal'), console: rolesOf('console') },
    hidden,
    doors: { portal: linesOf('portal'), console: linesOf('console') },
  };
}
