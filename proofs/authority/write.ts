import { writeFileSync } from 'node:fs';
import { type Authority, authorityFile, authorityPage } from './authority.ts';
import { openGround } from './ground.ts';
import { type Measured, measure, phasesOf } from './measure.ts';
import { offeredAt } from './offered.ts';
import { printAuthority } from './print.ts';
import { authorityFrom } from './rules.ts';
import { spellAuthority } from './spell.ts';

/** Measures both doors and writes the matrix and its page. Whoever runs this reads the difference: what a door answers is not yet right. */
export async function writeAuthority(say: (sentence: string) => void): Promise<Authority> {
  const ground = await openGround(say);
  try {
    const measured: Measured[] = [];
    for (const offered of [...offeredAt('portal', ground), ...offeredAt('console', ground)]) measured.push(await measure(ground, offered));
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
