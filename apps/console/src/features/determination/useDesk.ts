import type { RequestCommandType } from '@ice-access/domain/request';
import { sayRejection } from '@ice-access/domain/wording';
import { fitKey } from '@ice-access/ui/assessment';
import type { DeterminationDesk } from '@ice-access/ui/determination';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { refusalOf } from '../../act/sayRefusal.ts';
import { send } from '../../act/send.ts';
import { sendFile } from '../../act/sendFile.ts';
import { type Outputs, trpc } from '../../api.ts';
import { lookOf } from '../../case/look.ts';

/** What this office may do at the table, and how it reaches the server. */
export function useDesk(found: Outputs['request']['get']): DeterminationDesk {
  const { view, version, actions, today } = found;
  const { requestId } = view;
  const queries = useQueryClient();
  const look = lookOf(found);
  const { data } = useQuery(trpc.assessment.fit.queryOptions({ requestId }));
  const actionOf = (type: RequestCommandType) => actions.find((action) => action.type === type);
  return {
    side: 'ice',
    today,
    look,
    mayNow: (type) => actionOf(type) !== undefined && actionOf(type)?.shut === undefined,
    shutOf: (type) => {
      const shut = actionOf(type)?.shut;
      return shut === undefined || shut.code === 'wrongPhase' || shut.code === 'notFound' ? undefined : sayRejection(shut, look);
    },
    send: async (type, sent, key) => {
      try {
        const done = await send('request', type, { id: requestId, expectedVersion: version, key, data: sent });
        return { done: true, version: done.version };
      } catch (error) {
        return { done: false, refusal: refusalOf(error, 0) };
      }
    },
    refresh: () => queries.invalidateQueries(),
    attach: (file) => sendFile({ requestId }, { file, kind: 'evidence', key: crypto.randomUUID() }),
    newId: () => crypto.randomUUID(),
    fitOf: (key) => data?.fits.find((fit) => fitKey(fit) === key),
    fitHref: `/requests/${requestId}/fit`,
  };
}
