import { type Authority, type Line, type Needs, phaseToTry, saidOf } from './authority.ts';
import { type Player, players } from './cast.ts';
import type { Offered } from './offered.ts';
import type { Verdict } from './probe.ts';
import { type Strength, strengths } from './sessions.ts';

/** Which rule of the covering made this cell. */
export const coverings = {
  phases: 'every role in every phase of its own cases',
  elsewhere: 'every role at the cases of another agency or another field office, in one phase',
  strengths: 'every strength of a session, for one role that may and one that may not',
  stepUp: 'every role that may, in every phase where it may, with a proof older than five minutes',
} as const;
export type Covering = keyof typeof coverings;

/** One cell of the matrix: who asks what, and what the written rules say about it. */
export interface Cell {
  readonly covering: Covering;
  readonly offered: Offered;
  readonly player: Player;
  readonly phase: string | undefined;
  readonly strength: Strength;
  readonly needs: Needs;
  readonly expected: Verdict;
}

/** What a session of this strength is answered, where somebody signed in as strongly as can be is told `said`. */
export function answered(said: Verdict, { needs, withoutOffice }: Pick<Line, 'needs' | 'withoutOffice'>, strength: Strength): Verdict {
  if (needs === 'none') return said;
  switch (strength) {
    case 'none':
    case 'pending':
    case 'expired':
    case 'disabled':
      return 'notSignedIn';
    case 'enrol':
      return needs === 'half' ? said : 'factorNeeded';
    case 'officeEnded':
      return withoutOffice === true ? said : 'noOffice';
    case 'stale':
      return needs === 'fresh' && said === 'allowed' ? 'stepUpNeeded' : said;
    case 'full':
      return said;
  }
}

function cellsOf(authority: Authority, offered: Offered, line: Line): readonly Cell[] {
  const phases = line.about === 'nothing' ? [undefined] : authority.phases[line.about];
  const said = ({ role, relation }: Player, phase: string | undefined) =>
    saidOf(authority, { door: offered.door, procedure: offered.procedure, role, relation, phase });
  const cell = (covering: Covering, player: Player, at: { phase: string | undefined; strength: Strength }): Cell => ({
    covering,
    offered,
    player,
    needs: line.needs,
    ...at,
    expected: line.except?.[at.strength] ?? answered(said(player, at.phase), line, at.strength),
  });
  const here = players.filter(({ door }) => door === offered.door);
  const mine = here.filter(({ relation }) => relation === 'own');
  const own = mine.flatMap((player) => phases.map((phase) => cell('phases', player, { phase, strength: 'full' })));
  const phase = phaseToTry(line, authority.phases);
  const others = here.filter(({ relation }) => relation !== 'own').map((player) => cell('elsewhere', player, { phase, strength: 'full' }));
  const may = own.find(({ expected }) => expected === 'allowed');
  const mayNot = own.find((one) => one.expected === 'refusedByRole' && one.phase === (may === undefined ? one.phase : may.phase));
  const strong = [may, mayNot].flatMap((one) =>
    one === undefined ? [] : strengths.map((strength) => cell('strengths', one.player, { phase: one.phase, strength })),
  );
  const stale =
    line.needs === 'fresh'
      ? own
          .filter(({ expected }) => expected === 'allowed')
          .map((one) => cell('stepUp', one.player, { phase: one.phase, strength: 'stale' }))
      : [];
  return [...own, ...others, ...strong, ...stale];
}

/** Every cell that the covering rules ask for; none is left out. */
export function cellsFor(authority: Authority, offered: readonly Offered[]): readonly Cell[] {
  return offered.flatMap((one) => {
    const line = authority.doors[one.door][one.procedure];
    return line === undefined ? [] : cellsOf(authority, one, line);
  });
}
