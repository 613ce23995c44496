import { Draft } from '@ice-access/ui/drafts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { client, type Outputs, trpc } from '../api.ts';
import { refusedOf } from '../refused.ts';
import { watch } from '../watching.ts';

type Assessment = Outputs['assessment']['get'];

/** The answers of a request as they stand for the writer: what the server holds, and over it what was typed since. */
export function useDraft(requestId: string, account: string) {
  const queries = useQueryClient();
  const options = trpc.assessment.get.queryOptions({ requestId });
  const assessment = useQuery(options);
  const key = options.queryKey;
  const draft = useMemo(
    () =>
      new Draft({
        account,
        requestId,
        notTaken: refusedOf,
        save: (field) => client.assessment.save.mutate({ requestId, ...field }),
        resolve: (chosen) => client.assessment.resolve.mutate({ requestId, ...chosen }),
        onSaved: (questionId, { answer, version }) => {
          queries.setQueryData<Assessment>(key, (before) => {
            if (!before) return before;
            const { [questionId]: _old, ...rest } = before.answers;
            return {
              ...before,
              answers: answer === null ? rest : { ...rest, [questionId]: { answer, version, by: account, at: new Date() } },
            } as Assessment;
          });
          // What is missing, and the digest, are the server's to say.
          void queries.invalidateQueries({ queryKey: key, refetchType: 'none' });
        },
      }),
    [requestId, account, queries],
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => {
    void draft.takeUp();
    window.addEventListener('online', draft.retry);
    const notBack = watch.subscribe(() => watch.view().is === 'running' && draft.retry());
    return () => {
      notBack();
      window.removeEventListener('online', draft.retry);
      // Leaving a page sends what is left; what does not arrive is kept and taken up on the next page.
      void draft.flush();
      draft.stop();
    };
  }, [draft]);
  const held = assessment.data?.answers;
  useEffect(() => {
    if (held) draft.learn(held);
  }, [held, draft]);
  return { draft, view, assessment };
}
