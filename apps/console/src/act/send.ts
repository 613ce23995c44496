import { client } from '../api.ts';

/** What the server answers to every command of a case. */
export interface Sent {
  readonly version: number;
  readonly phase: string;
  readonly reference: string;
}
interface Door {
  readonly mutate: (input: object) => Promise<Sent>;
}
export interface Envelope {
  readonly id: string;
  readonly expectedVersion: number;
  /** One key for one attempt of one person: sent twice, it is done once. */
  readonly key: string;
  readonly data: object;
}

const procedureOf = (type: string) => `${type.slice(0, 1).toLowerCase()}${type.slice(1)}`;

/** Sends a command of a request or an agreement by its type. The procedures are named after the commands. */
export function send(kind: 'request' | 'agreement', type: string, { id, ...rest }: Envelope): Promise<Sent> {
  const doors = client[kind] as unknown as Readonly<Record<string, Door>>;
  const door = doors[procedureOf(type)];
  if (door === undefined) return Promise.reject(new Error(`This door has no procedure for ${type}.`));
  return door.mutate({ [`${kind}Id`]: id, ...rest });
}
