import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { proceduresAt } from '@ice-access/api/bench';
import * as z from 'zod';
import { type Ids, type Schema, sampleOf } from './sample.ts';

export type DoorName = 'portal' | 'console';
/** A procedure that is read, and an input for it. */
export interface Read {
  readonly name: string;
  readonly input: unknown;
}

const root = new URL('../../', import.meta.url).pathname;
/** A field that a JSON schema cannot say, such as a function of ours, gets nothing. */
const schemaOf = (input: unknown): Schema =>
  input instanceof z.core.$ZodType ? (z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' }) as Schema) : {};

/** Every procedure of a door that is asked by GET, with an input that its own schema takes. */
export function readsOf(door: DoorName, ids: Ids): readonly Read[] {
  return Object.entries(proceduresAt(door === 'portal' ? 'agency' : 'reviewer')).flatMap(([name, { _def }]) => {
    if (_def.type !== 'query') return [];
    const samples = _def.inputs.map((one) => sampleOf(schemaOf(one), ids) ?? {});
    return [{ name, input: samples.length === 0 ? undefined : Object.assign({}, ...samples) }];
  });
}

/** The address that the front end's own router gives a file of its folder of routes. */
function addressOf(file: string, ids: Ids): string | undefined {
  const steps = file
    .replace(/\.tsx$/, '')
    .split(/[/.]/)
    .filter((step) => !step.startsWith('_') && step !== 'index' && step !== 'route')
    .map((step) => (step.startsWith('$') ? (ids[step.slice(1)] ?? 'delegation287g') : step));
  return file.includes('__root') || !file.endsWith('.tsx') || file.includes('.test.') ? undefined : `/${steps.join('/')}`;
}

/** Every page of a door's front end. */
export function pagesOf(door: DoorName, ids: Ids): readonly string[] {
  const files = readdirSync(join(root, 'apps', door, 'src', 'routes'), { recursive: true, encoding: 'utf8' });
  return [...new Set(files.flatMap((file) => addressOf(file, ids) ?? []))].sort();
}

/** What a door answers by GET that is neither page nor procedure. */
export const routesOf = (ids: Ids): readonly string[] => [
  ...['/healthz', '/readyz', '/auth/session', '/auth/get-session', '/auth/offers', '/auth/passkey/generate-authenticate-options'],
  ...[`/files/${ids.documentId}`, `/agreements/${ids.agreementId}/document.pdf`, `/agreements/${ids.agreementId}/document.pdf?draft=1`],
  ...['/sign-in?next=/queue&to=/home', '/set-password?token=abc', '/auth/callback/oidc?code=a&state=b', '/sign-in?refused=oidcFailed'],
];

export const inputQuery = (input: unknown): string =>
  input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify({ json: input }))}`;
