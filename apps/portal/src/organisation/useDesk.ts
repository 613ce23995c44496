import type { OrganisationCommandType } from '@ice-access/domain/organisation';
import { type Look, sayCommand } from '@ice-access/domain/wording';
import type { Desk } from '@ice-access/ui/organisation';
import { useQueryClient } from '@tanstack/react-query';
import { client } from '../api.ts';
import { sayRefusal } from '../case/sayRefusal.ts';
import { newId } from '../newId.ts';
import { refusedOf } from '../refused.ts';

interface Door {
  readonly mutate: (input: object) => Promise<{ readonly link?: string | null }>;
}
const doorOf = (type: string): Door | undefined => {
  const doors = client.organisation as unknown as Readonly<Record<string, Door>>;
  return doors[`${type.slice(0, 1).toLowerCase()}${type.slice(1)}`];
};

/** Attaches a file to the organisation, or says why not. The same file chosen again is attached again. */
async function attachFile(organisationId: string, kind: string, file: File): Promise<{ documentId: string } | { says: string }> {
  const form = new FormData();
  form.append('file', file);
  const answer = await fetch(`/files?${new URLSearchParams({ organisationId, kind })}`, {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': newId() },
  }).catch(() => undefined);
  if (answer === undefined) return { says: sayRefusal(undefined, undefined) };
  const body: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return body as { documentId: string };
  const { refused } = body as { refused?: { code: string; sentence?: string; id?: string } };
  return { says: sayRefusal({ code: 'failed', ...refused, httpStatus: answer.status }, undefined) };
}

/** How the pages of an organisation reach the server: a step by its name, a file, and the words of both. */
export function useDesk({ organisationId, version, look }: { organisationId: string; version: number; look: Look }): Desk {
  const queries = useQueryClient();
  return {
    newKey: newId,
    say: (type) => sayCommand('organisation', type as OrganisationCommandType),
    attach: (kind, file) => attachFile(organisationId, kind, file),
    send: async (type, data, key) => {
      try {
        const done = await doorOf(type)?.mutate({ organisationId, expectedVersion: version, key, data });
        await queries.invalidateQueries();
        return { done: true, link: done?.link };
      } catch (error) {
        // Stale, or no longer possible: the page shows how it stands now.
        if (refusedOf(error)) await queries.invalidateQueries().catch(() => undefined);
        return { done: false, says: sayRefusal(refusedOf(error), look) };
      }
    },
  };
}
