import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Proof } from './proof.ts';

/** Names of all proofs: the folders that hold a `proof.ts`. */
export const proofNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'proof.ts')))
    .sort();

/** Loads one proof. */
export async function loadProof(folder: string, name: string): Promise<Proof> {
  const { proof } = await import(pathToFileURL(join(folder, name, 'proof.ts')).href);
  if (proof?.name !== name) throw new Error(`proofs/${name}/proof.ts must export a proof that is named ${name}.`);
  return proof;
}
