import type { OrganisationCommandType } from '@ice-access/domain/organisation';
import { type Look, sayCommand } from '@ice-access/domain/wording';
import type { Desk } from '@ice-access/ui/organisation';
import { useQueryClient } from '@tanstack/react-query';
import { refusedOf } from '../act/refused.ts';
import { sayRefusal } from '../act/sayRefusal.ts';
import { sendFile } from '../act/sendFile.ts';
import { client } from '../api.ts';

interface Door {
  readonly mutate: (input: object) => Promise<{ readonly link?: string | null }>;
}
const doorOf = (type: string): Door | undefined => {
  const doors = client.organisation as unknown as Readonly<Record<string, Door>>;
  return doors[`${type.slice(0, 1).toLowerCase()}${type.slice(1)}`];
};

/** How the pages of an organisation reach the server: a step by its name, a file, and the words of both. */
export function useDesk({ organisationId, version, look }: { organisationId: string; version: number; look?: Look }): Desk {
  const queries = useQueryClient();
  return {
    newKey: () => crypto.randomUUID(),
    say: (type) => sayCommand('organisation', type as OrganisationCommandType),
    attach: (kind, file) => sendFile({ organisationId }, { file, kind, key: crypto.randomUUID() }),
    send: async (type, data, key) => {
      try {
        const done = await doorOf(type)?.mutate({ organisationId, expectedVersion: version, key, data });
        await queries.invalidateQueries();
        return { done: true, link: done?.link };
      } catch (error) {
        if (refusedOf(error)) await queries.invalidateQueries().catch(() => undefined);
        return { done: false, says: sayRefusal(error, look) };
      }
    },
  };
}
