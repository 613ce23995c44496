import type { Stand } from '@ice-access/api/testing';
import { agreementPhases } from '@ice-access/domain/agreement';
import { requestPhases } from '@ice-access/domain/request';
import type { About, Line, Needs } from './authority.ts';
import { type Door, type Player, players, type Relation } from './cast.ts';
import { answered } from './cells.ts';
import type { Ground } from './ground.ts';
import { aboutOf, type Offered, standFor } from './offered.ts';
import { type Seen, tryOut, type Verdict } from './probe.ts';
import { type Strength, strengths } from './sessions.ts';

const lives: Readonly<Record<About, readonly string[]>> = {
  request: requestPhases,
  agreement: agreementPhases,
  organisation: ['own', 'asked', 'verified', 'refused'],
  nothing: [],
};

/** The phases that cases of the ground stand in, in the order of their lives. */
export const phasesOf = (stands: readonly Stand[], about: About): readonly string[] =>
  lives[about].filter((phase) => stands.some((stand) => stand.about === about && stand.phase === phase));

/** What one door answered to one call. */
export interface Square {
  readonly role: string;
  readonly relation: Relation;
  readonly phase: string | undefined;
  readonly verdict: Verdict;
}
/** What a door answers to everybody about one procedure, before anybody has put it into rules. */
export interface Measured {
  readonly offered: Offered;
  readonly about: About;
  readonly standing: Pick<Line, 'needs' | 'withoutOffice' | 'except'>;
  readonly squares: readonly Square[];
}

/** Asks one procedure as one player about a case in this phase. A call that meets neither a rule nor a permission is a mistake of ours. */
export async function askAs(
  ground: Ground,
  offered: Offered,
  { player, phase, strength }: { player: Player; phase: string | undefined; strength: Strength },
): Promise<Seen> {
  const { procedure, kind } = offered;
  const about = aboutOf(offered);
  const stand = phase === undefined ? undefined : standFor(ground.stands, { procedure, player, phase, about });
  return tryOut(ground, { player, procedure, kind, stand, strength });
}

async function verdictOf(ground: Ground, offered: Offered, asked: Parameters<typeof askAs>[2]): Promise<Verdict> {
  const { verdict, answer } = await askAs(ground, offered, asked);
  if (verdict === 'broken')
    throw new Error(
      `${offered.door} ${offered.procedure} in ${asked.phase ?? 'no phase'} as ${asked.player.role}: ${answer.status} ${answer.body.slice(0, 300)}`,
    );
  return verdict;
}

function needsOf(verdicts: ReadonlyMap<Strength, Verdict>): Needs {
  if (verdicts.get('none') !== 'notSignedIn') return 'none';
  if (verdicts.get('enrol') === verdicts.get('full')) return 'half';
  return verdicts.get('stale') === 'stepUpNeeded' ? 'fresh' : 'full';
}

/** What each strength of a session is answered, for somebody who may; and where that is no consequence of the least that is needed. */
async function standingOf(
  ground: Ground,
  offered: Offered,
  asked: { player: Player; phase: string | undefined },
): Promise<Measured['standing']> {
  const verdicts = new Map<Strength, Verdict>();
  for (const strength of strengths) verdicts.set(strength, await verdictOf(ground, offered, { ...asked, strength }));
  const needs = needsOf(verdicts);
  const full = verdicts.get('full') ?? 'broken';
  const withoutOffice = needs !== 'none' && verdicts.get('officeEnded') === full;
  // Where the strongest session is told that it is too weak, another way is meant for it: that is no rule about roles.
  const said = full === 'factorNeeded' ? 'refusedByRole' : full;
  const otherwise = [...verdicts].filter(([strength, verdict]) => answered(said, { needs, withoutOffice }, strength) !== verdict);
  return {
    needs,
    ...(withoutOffice ? { withoutOffice } : {}),
    ...(otherwise.length === 0 ? {} : { except: Object.fromEntries(otherwise) }),
  };
}

const at = (door: Door, isOwn: boolean) => players.filter((one) => one.door === door && (one.relation === 'own') === isOwn);

/** Asks one procedure as everybody: own cases in every phase, others' in one. */
export async function measure(ground: Ground, offered: Offered): Promise<Measured> {
  const about = aboutOf(offered);
  const phases = about === 'nothing' ? [undefined] : phasesOf(ground.stands, about);
  const squares: Square[] = [];
  const note = async (player: Player, phase: string | undefined) => {
    const verdict = await verdictOf(ground, offered, { player, phase, strength: 'full' });
    squares.push({ role: player.role, relation: player.relation, phase, verdict });
    return verdict;
  };
  let open: { player: Player; phase: string | undefined } | undefined;
  for (const player of at(offered.door, true))
    for (const phase of phases) {
      const verdict = await note(player, phase);
      if (verdict === 'allowed') open ??= { player, phase };
    }
  const phase = open === undefined ? phases[0] : open.phase;
  for (const player of at(offered.door, false)) await note(player, phase);
  const [first] = at(offered.door, true);
  const asked = open ?? (first === undefined ? undefined : { player: first, phase: phases[0] });
  const standing = asked === undefined ? { needs: 'full' as const } : await standingOf(ground, offered, asked);
  return { offered, about, standing, squares };
}
