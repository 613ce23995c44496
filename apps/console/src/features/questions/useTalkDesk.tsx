import { editionOf, questionsOf } from '@ice-access/domain/assessment';
import { hasEnded } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import type { TalkDesk } from '@ice-access/ui/talk';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ActForm } from '../../act/ActForm.tsx';
import { trpc } from '../../api.ts';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';
import { calendar } from '../../frame/calendar.ts';

/** What this office may write in the talk of a case, and how it is sent. */
export function useTalkDesk(requestId: string): TalkDesk {
  const found = useCase(requestId);
  const { data: documents } = useSuspenseQuery(trpc.document.list.queryOptions({ requestId }));
  const { view, actions, version, today } = found;
  const edition = editionOf(view.edition);
  const actionOf = (type: string) => actions.find((action) => action.type === type);
  return {
    side: 'ice',
    today,
    calendar,
    ended: hasEnded(view.phase),
    sections: edition?.sections ?? [],
    questions: edition ? questionsOf(edition).flatMap(({ id, text, sees }) => (sees === 'both' ? [{ value: id, label: text }] : [])) : [],
    documents: documents.map(({ documentId, fileName }) => ({ value: documentId, label: fileName })),
    look: lookOf(found),
    mayNow: (type) => actionOf(type) !== undefined && actionOf(type)?.shut === undefined,
    form: ({ type, form, about, close }) => (
      <ActForm
        kind="request"
        id={requestId}
        version={version}
        type={type}
        words={sayCommand('request', type)}
        texts={actionOf(type)?.texts ?? {}}
        form={form}
        about={about}
        close={close}
      />
    ),
  };
}
