import { writeFileSync } from 'node:fs';
import { type Authority, authorityFile, authorityPage, phaseToTry, readAuthority, saidOf } from './authority.ts';
import { players } from './cast.ts';
import { openGround } from './ground.ts';
import { type Measured, measure, phasesOf } from './measure.ts';
import { type Offered, offeredAt } from './offered.ts';
import { printAuthority } from './print.ts';
import { authorityFrom } from './rules.ts';
import { spellAuthority } from './spell.ts';

/** What the matrix says already, as if it had been measured. */
function remembered(authority: Authority, offered: Offered): Measured | undefined {
  const { door, procedure } = offered;
  const line = authority.doors[door][procedure];
  if (line === undefined) return undefined;
  const { about, needs, withoutOffice, except } = line;
  const phases = about === 'nothing' ? [undefined] : authority.phases[about];
  const tried = phaseToTry(line, authority.phases);
  const squares = players
    .filter((player) => player.door === door)
    .flatMap(({ role, relation }) =>
      (relation === 'own' ? phases : [tried]).map((phase) => {
        const square = { door, procedure, role, relation, phase };
        return { role, relation, phase, verdict: saidOf(authority, square) };
      }),
    );
  const standing = { needs, ...(withoutOffice === true ? { withoutOffice } : {}), ...(except === undefined ? {} : { except }) };
  return { offered, about, standing, squares };
}

/**
 * Measures both doors and writes the matrix and its page; with `only`, the lines that it names and those that are not there yet.
 * Whoever runs this reads the difference: what a door answers is not yet right.
 */
export async function writeAuthority(say: (sentence: string) => void, only?: RegExp): Promise<Authority> {
  const ground = await openGround(say);
  try {
    const measured: Measured[] = [];
    const before = only === undefined ? undefined : readAuthority();
    for (const offered of [...offeredAt('portal', ground), ...offeredAt('console', ground)]) {
      const isAsked = only === undefined || only.test(`${offered.door} ${offered.procedure}`);
      const known = before === undefined || isAsked ? undefined : remembered(before, offered);
      measured.push(known ?? (await measure(ground, offered)));
    }
    const { stands } = ground;
    const phases = {
      request: phasesOf(stands, 'request'),
      agreement: phasesOf(stands, 'agreement'),
      organisation: phasesOf(stands, 'organisation'),
    };
    const authority = authorityFrom(measured, phases);
    writeFileSync(authorityFile, spellAuthority(authority));
    writeFileSync(authorityPage, printAuthority(authority));
    return authority;
  } finally {
    await ground.close();
  }
}
