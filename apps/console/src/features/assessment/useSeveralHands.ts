import { type Conflict, conflictOf } from '@ice-access/ui/drafts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { client, trpc } from '../../api.ts';

const unattended = { context: { unattended: true } };
const everyMs = 15_000;

/** Colleagues on the same form: who has it open, what they changed meanwhile, and where somebody still has to choose. */
export function useSeveralHands({ requestId, sectionId, account }: { requestId: string; sectionId: string; account: string }) {
  const queries = useQueryClient();
  const here = useQuery({
    ...trpc.assessment.here.queryOptions({ requestId, sectionId }, { trpc: unattended }),
    refetchInterval: everyMs,
    retry: false,
    enabled: sectionId !== '',
  });
  const conflicts = useQuery(trpc.assessment.conflicts.queryOptions({ requestId }));
  const contentVersion = here.data?.contentVersion;
  useEffect(() => {
    const key = trpc.assessment.get.queryKey({ requestId });
    const held = queries.getQueryData(key)?.contentVersion;
    if (contentVersion === undefined || held === undefined || held >= contentVersion) return;
    // Somebody wrote meanwhile. What is being typed here lies over it and stays.
    void client.assessment.get.query({ requestId }, unattended).then(
      (page) => queries.setQueryData(key, page),
      () => undefined,
    );
    void client.assessment.conflicts.query({ requestId }, unattended).then(
      (open) => queries.setQueryData(trpc.assessment.conflicts.queryKey({ requestId }), open),
      () => undefined,
    );
  }, [contentVersion, requestId, queries]);
  return {
    here: here.data?.here ?? [],
    people: conflicts.data?.people ?? {},
    conflicts: Object.fromEntries((conflicts.data?.conflicts ?? []).map((one) => [one.questionId, conflictOf(one, account)])) as Readonly<
      Record<string, Conflict>
    >,
    again: () => queries.invalidateQueries({ queryKey: trpc.assessment.conflicts.queryKey({ requestId }) }),
    historyOf: (questionId: string) => client.assessment.history.query({ requestId, questionId }),
  };
}
