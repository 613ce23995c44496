import { client } from '../api.ts';
import type { Done, Sent } from './useCommand.ts';

interface Door {
  readonly mutate: (input: object) => Promise<Done>;
}

/** Sends a command of a request by its type. The procedures are named after the commands. */
export function sendOfRequest(requestId: string, type: string, sent: Sent<object>): Promise<Done> {
  const doors = client.request as unknown as Readonly<Record<string, Door>>;
  const door = doors[`${type.slice(0, 1).toLowerCase()}${type.slice(1)}`];
  if (door === undefined) return Promise.reject(new Error(`This door has no procedure for ${type}.`));
  return door.mutate({ requestId, ...sent });
}
