import type { Finding, Proof } from '../proof.ts';
import { type Authority, type Needs, readAuthority } from './authority.ts';
import { type Cell, cellsFor, coverings } from './cells.ts';
import { faults } from './faults.ts';
import { breach, ownWordsUnread, triesOf } from './forbid.ts';
import { type Ground, openGround } from './ground.ts';
import { askAs, phasesOf } from './measure.ts';
import { aboutOf, type Offered, offeredAt } from './offered.ts';
import type { Verdict } from './probe.ts';
import { prohibitions } from './prohibitions.ts';
import { sampleOf } from './sample.ts';
import type { Strength } from './sessions.ts';
import { unlistedIn } from './unlisted.ts';

const shown = 25;

interface Size {
  readonly quick: boolean;
  readonly seed: number;
}

interface Tally {
  probes: number;
  positiveControls: number;
  heldByRule: number;
  readonly unexpected: string[];
  /** Everything that somebody may do, and whether it was once carried out. */
  readonly permissions: Map<string, boolean>;
}

async function probeCell(ground: Ground, cell: Cell, tally: Tally): Promise<void> {
  const { offered, player, phase, strength, expected } = cell;
  const seen = await askAs(ground, offered, { player, phase, strength });
  tally.probes += 1;
  const told = `${offered.door} ${offered.procedure} as ${player.role} (${player.relation}, ${strength}) in ${phase ?? 'no phase'}`;
  if (!isAsExpected(cell, seen.verdict))
    tally.unexpected.push(`${told}: ${expected} was expected, ${seen.verdict} came (${seen.answer.status} ${seen.answer.code ?? ''})`);
  if (!seen.done && seen.changes.length > 0)
    tally.unexpected.push(`${told}: refused, and ${seen.changes.map(({ table }) => table).join(', ')} changed`);
  const denied = denialsFor(seen.answer.status, { needs: cell.needs, strength });
  if (denied !== undefined && seen.denials !== denied)
    tally.unexpected.push(`${told}: ${seen.answer.status} left ${seen.denials} rows of denial, not ${denied}`);
  if (expected !== 'allowed' || seen.verdict !== 'allowed') return;
  if (seen.done) tally.positiveControls += 1;
  else tally.heldByRule += 1;
  const permission = `${offered.door} ${offered.procedure}`;
  tally.permissions.set(permission, seen.done || tally.permissions.get(permission) === true);
}

/** Which of somebody’s roles count depends on whose organisation it is, so that there one refusal is as good as the other. */
function isAsExpected({ expected, offered, phase }: Cell, verdict: Verdict): boolean {
  // While both sides answer, the liaisons alone move the questions: the agency, which may in other phases, is refused by its role in this one.
  const isLiaisonsTurn = offered.door === 'portal' && offered.procedure === 'request.moveEdition' && phase === 'assessing';
  if (isLiaisonsTurn && expected === 'refusedByPhase') return verdict === 'refusedByRole';
  const refusals: readonly Verdict[] = ['refusedByRole', 'refusedByPhase'];
  return verdict === expected || (aboutOf(offered) === 'organisation' && refusals.includes(expected) && refusals.includes(verdict));
}

/** How many rows of denial an answer leaves; nothing is said of what a visitor did not find, or anybody at a route for visitors. */
function denialsFor(status: number, { needs, strength }: { needs: Needs; strength: Strength }): number | undefined {
  if (status === 401 || status === 403) return 1;
  if (status !== 404) return 0;
  return needs !== 'none' && ['full', 'stale'].includes(strength) ? 1 : undefined;
}

/**
 * What is let through and cannot be carried out here: no agreement of today has a term that could pass, the organisations here have a
 * second person, an invitation is for another address, and wrong codes and passwords are told so (each has tests of its own).
 */
const unusable = /recordExpiry|confirmFactorResetByCallBack|acceptSignedIn| \/auth\//;

const isStepUp = ({ covering }: Cell): boolean => covering === 'stepUp';

async function forbidden(ground: Ground, offered: readonly Offered[], { quick, seed }: Size) {
  const broken: string[] = [];
  let probes = 0;
  for (const prohibition of prohibitions) {
    const tries = triesOf(prohibition, ground, offered);
    if (tries.length === 0) broken.push(`${prohibition.says} Nobody tried it.`);
    // What is forbidden by name is tried whole, also in the quick size; of what is forbidden for many procedures the seed takes a part.
    const some = sampleOf(tries, { seed, one: quick ? 24 : 3 });
    for (const one of typeof prohibition.tries === 'function' ? some : tries) {
      probes += 1;
      const found = await breach(ground, one);
      if (found !== undefined) broken.push(found);
    }
  }
  return { broken: [...broken, ...(await ownWordsUnread(ground))], probes };
}

function sayCoverings(cells: readonly Cell[], say: (sentence: string) => void): void {
  for (const [name, says] of Object.entries(coverings)) {
    const count = cells.filter(({ covering }) => covering === name).length;
    say(`${count.toLocaleString('en-US').padStart(7)} cells: ${says}.`);
  }
}

async function prove(
  ground: Ground,
  authority: Authority,
  { quick, seed, say }: { quick: boolean; seed: number; say: (sentence: string) => void },
): Promise<Finding> {
  const offered = [...offeredAt('portal', ground), ...offeredAt('console', ground)];
  const phases = {
    request: phasesOf(ground.stands, 'request'),
    agreement: phasesOf(ground.stands, 'agreement'),
    organisation: phasesOf(ground.stands, 'organisation'),
  };
  const unlisted = unlistedIn(authority, { offered, phases });
  const all = cellsFor(authority, offered);
  sayCoverings(all, say);
  // The few that ask for a fresh proof are all asked in the quick size too.
  const cells = quick
    ? [
        ...all.filter(isStepUp),
        ...sampleOf(
          all.filter((cell) => !isStepUp(cell)),
          { seed, one: 8 },
        ),
      ]
    : all;
  const tally: Tally = { probes: 0, positiveControls: 0, heldByRule: 0, unexpected: [], permissions: new Map() };
  for (const cell of cells) await probeCell(ground, cell, tally);
  const never = quick
    ? []
    : [...tally.permissions]
        .filter(([name, done]) => !done && !unusable.test(name))
        .map(([name]) => `${name}: allowed, and never carried out`);
  const tried = await forbidden(ground, offered, { quick, seed });
  const unexpected = [...tally.unexpected, ...never, ...tried.broken];
  for (const one of [...unlisted, ...unexpected].slice(0, shown)) say(one);
  say(`${tally.heldByRule} allowed calls were let through to a rule of the case that forbids them there.`);
  const figures = {
    procedures: offered.filter(({ kind }) => kind !== 'route').length,
    routes: offered.filter(({ kind }) => kind === 'route').length,
    prohibitions: prohibitions.length,
    cells: cells.length,
    probes: tally.probes + tried.probes,
    positiveControls: tally.positiveControls,
    unlisted: unlisted.length,
    unexpected: unexpected.length,
  };
  const enough = quick || figures.probes >= 10_000;
  return {
    figures,
    holds: unlisted.length === 0 && unexpected.length === 0 && enough && prohibitions.length >= 25 && tally.positiveControls > 0,
  };
}

export const proof: Proof = {
  name: 'authority',
  says: 'Both doors answer everybody as docs/authority.json says, over HTTP, and nothing that was refused leaves a trace.',
  faults,
  run: async (ask) => {
    const authority = readAuthority();
    const ground = await openGround(ask.say);
    try {
      return await prove(ground, authority, ask);
    } finally {
      await ground.close();
    }
  },
};
