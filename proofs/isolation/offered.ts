import { randomUUID } from 'node:crypto';
import { proceduresAt } from '@ice-access/api/bench';
import { agreementCommands } from '@ice-access/domain/agreement';
import { organisationCommands } from '@ice-access/domain/organisation';
import { requestCommands } from '@ice-access/domain/request';
import { type Sample, samplesOf } from './sample.ts';
import type { Reader } from './sides.ts';

/** One procedure of a door with inputs that it accepts. */
export interface Procedure {
  readonly path: string;
  readonly kind: 'query' | 'mutation';
  readonly samples: readonly Sample[];
}

const commandType = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const aggregates: Readonly<
  Record<string, { readonly id: string; readonly specs: readonly { readonly type: string; readonly payload: object }[] }>
> = {
  request: { id: 'requestId', specs: requestCommands },
  agreement: { id: 'agreementId', specs: agreementCommands },
  organisation: { id: 'organisationId', specs: organisationCommands },
};

/** A command's envelope is read by a function, its payload by the domain's schema. */
function commandSample(path: string): Sample {
  const [aggregate = '', name = ''] = path.split('.');
  const known = aggregates[aggregate];
  const spec = known?.specs.find(({ type }) => type === commandType(name));
  if (known === undefined || spec === undefined || !('_zod' in spec.payload))
    throw new Error('neither a schema nor a command that is known');
  const data = samplesOf(spec.payload)[0] ?? { value: {}, slots: [] };
  return {
    value: { [known.id]: randomUUID(), expectedVersion: 1, key: randomUUID(), data: data.value },
    slots: [{ path: [known.id], kind: 'id' }, ...data.slots.map(({ path: inner, kind }) => ({ path: ['data', ...inner], kind }))],
  };
}

function inputsOf(path: string, inputs: readonly unknown[]): readonly Sample[] {
  const [first] = inputs;
  if (first === undefined) return [{ value: undefined, slots: [] }];
  return typeof first === 'function' ? [commandSample(path)] : samplesOf(first);
}

/** Every procedure of a door, and those for which no input could be made: as the running program has them, so that a new one is tried. */
export function proceduresOf(door: Reader['door']): { readonly procedures: readonly Procedure[]; readonly unbuilt: readonly string[] } {
  const all = proceduresAt(door === 'portal' ? 'agency' : 'reviewer');
  const procedures: Procedure[] = [];
  const unbuilt: string[] = [];
  for (const [path, { _def }] of Object.entries(all)) {
    try {
      procedures.push({ path, kind: _def.type === 'mutation' ? 'mutation' : 'query', samples: inputsOf(path, _def.inputs) });
    } catch (error) {
      unbuilt.push(`${door} ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { procedures, unbuilt };
}
