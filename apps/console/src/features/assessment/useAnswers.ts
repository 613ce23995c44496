import type { Answer } from '@ice-access/domain/assessment';
import { Draft } from '@ice-access/ui/drafts';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { refusedOf } from '../../act/refused.ts';
import { client, type Outputs, trpc } from '../../api.ts';
import { useMe } from '../../frame/useMe.ts';

type Assessment = Outputs['assessment']['get'];

/**
 * Answers of a request: saved field by field as they are typed, kept on this computer until they have arrived, both shown when two
 * people wrote one.
 */
export function useAnswers(requestId: string) {
  const queries = useQueryClient();
  const account = useMe().person.id;
  const { data, isFetching } = useSuspenseQuery(trpc.assessment.get.queryOptions({ requestId }));
  const draft = useMemo(
    () =>
      new Draft({
        account,
        requestId,
        notTaken: refusedOf,
        save: (field) => client.assessment.save.mutate({ requestId, ...field }),
        resolve: (chosen) => client.assessment.resolve.mutate({ requestId, ...chosen }),
        onSaved: (questionId, { answer, version }) => {
          queries.setQueryData(trpc.assessment.get.queryKey({ requestId }), (before) => {
            if (!before) return before;
            const { [questionId]: _old, ...rest } = before.answers;
            const answers = answer === null ? rest : { ...rest, [questionId]: { answer, version, by: account, at: new Date() } };
            return { ...before, answers } as Assessment;
          });
          // What is missing, the digest and the version of the case are the server's to say.
          void queries.invalidateQueries(trpc.assessment.get.queryFilter({ requestId }));
          void queries.invalidateQueries(trpc.request.get.queryFilter({ requestId }));
        },
      }),
    [requestId, account, queries],
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  useEffect(() => draft.learn(data.answers), [data, draft]);
  useEffect(() => {
    void draft.takeUp();
    window.addEventListener('online', draft.retry);
    return () => {
      window.removeEventListener('online', draft.retry);
      void draft.flush();
      draft.stop();
    };
  }, [draft]);

  const answerOf = (questionId: string): Answer | undefined =>
    (questionId in view.pending ? view.pending[questionId] : data.answers[questionId]?.answer) ?? undefined;
  return {
    data,
    answerOf,
    change: (questionId: string, answer: Answer | null) => draft.write(questionId, answer),
    conflicts: view.conflicts,
    refusals: view.refusals,
    settle: draft.settle.bind(draft),
    savedAt: view.savedAt,
    isPending: (questionId: string) => questionId in view.pending,
    state: view.state,
    arrived: Object.keys(view.pending).length === 0 && !isFetching,
  };
}
