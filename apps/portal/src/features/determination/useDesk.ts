import type { RequestCommandType } from '@ice-access/domain/request';
import { sayRejection } from '@ice-access/domain/wording';
import { fitKey } from '@ice-access/ui/assessment';
import type { DeterminationDesk } from '@ice-access/ui/determination';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { sendFile } from '../../case/AddFile.tsx';
import { lookOf } from '../../case/look.ts';
import { sayRefusal } from '../../case/sayRefusal.ts';
import { sendOfRequest } from '../../case/send.ts';
import type { Case } from '../../case/useCase.ts';
import { newId } from '../../newId.ts';
import { refusedOf } from '../../refused.ts';

/** What this agency may do at the table, and how it reaches the server. */
export function useDesk(theCase: Case): DeterminationDesk {
  const { view, version, actions, today } = theCase;
  const { requestId } = view;
  const queries = useQueryClient();
  const look = lookOf(theCase);
  const { data } = useQuery(trpc.assessment.fit.queryOptions({ requestId }));
  const actionOf = (type: RequestCommandType) => actions.find((action) => action.type === type);
  return {
    side: 'agency',
    today,
    look,
    mayNow: (type) => actionOf(type) !== undefined && actionOf(type)?.shut === undefined,
    shutOf: (type) => {
      const shut = actionOf(type)?.shut;
      return shut === undefined || shut.code === 'wrongPhase' || shut.code === 'notFound' ? undefined : sayRejection(shut, look);
    },
    send: async (type, sent, key) => {
      try {
        const done = await sendOfRequest(requestId, type, { expectedVersion: version, key, data: sent });
        return { done: true, version: done.version };
      } catch (error) {
        return { done: false, refusal: { says: sayRefusal(refusedOf(error), look) } };
      }
    },
    refresh: () => queries.invalidateQueries(),
    attach: (file) => sendFile({ requestId }, { file, kind: 'evidence', key: newId() }),
    newId,
    fitOf: (key) => data?.fits.find((fit) => fitKey(fit) === key),
    fitHref: `/requests/${requestId}/fit`,
    askAnewHref: '/requests/new',
  };
}
