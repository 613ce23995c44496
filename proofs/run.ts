import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask, Finding, Proof } from './proof.ts';

const isFigure = (value: unknown): boolean => typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** Runs one proof and prints its one line of figures, which is always the last. Gives the exit code. */
export async function runProof(proof: Proof, ask: Omit<Ask, 'say'>): Promise<number> {
  const say = (sentence: string) => console.log(`  ${sentence}`);
  console.log(`${proof.name}: ${proof.says}`);
  let finding: Finding;
  try {
    const keep = ask.keep && join(ask.keep, proof.name);
    if (keep) mkdirSync(keep, { recursive: true });
    finding = await proof.run({ ...ask, keep, say });
  } catch (error) {
    console.log(error);
    finding = { figures: {}, holds: false };
  }
  const odd = Object.entries(finding.figures).filter(([, value]) => !isFigure(value));
  if (odd.length > 0) say(`Not a number and not a yes or no: ${odd.map(([name]) => name).join(', ')}`);
  // Whoever runs the proofs for a release must not take a skipped one for a kept promise.
  const holds = finding.holds && odd.length === 0 && !(finding.skipped && process.env.CI === 'true');
  const figures = finding.skipped ? { skipped: true } : { ...finding.figures, ...(holds ? {} : { holds: false }) };
  console.log(JSON.stringify({ proof: proof.name, ...figures }));
  return holds ? 0 : 1;
}
