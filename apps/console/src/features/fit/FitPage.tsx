import { editionOf, questionOf, sharedFitOf } from '@ice-access/domain/assessment';
import { subjectKey, subjects } from '@ice-access/domain/components';
import { sayCommand } from '@ice-access/domain/wording';
import { FitView, type Otherwise } from '@ice-access/ui/assessment';
import { Failed } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { refusedOf } from '../../act/refused.ts';
import { refusalOf } from '../../act/sayRefusal.ts';
import { useAct } from '../../act/useAct.ts';
import { trpc } from '../../api.ts';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';

/** How well each program fits the local needs: the same page for both sides. */
export function FitPage({ requestId }: { requestId: string }) {
  return (
    <CaseFrame requestId={requestId} tab="Fit">
      <Fits requestId={requestId} />
    </CaseFrame>
  );
}

function Fits({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { view, version, actions } = found;
  const [before, setBefore] = useState<number>();
  const fit = useQuery(trpc.assessment.fit.queryOptions({ requestId }));
  const earlier = useQuery({ ...trpc.assessment.fit.queryOptions({ requestId, version: before }), enabled: before !== undefined });
  const own = useQuery(trpc.assessment.get.queryOptions({ requestId }));
  const act = useAct({ kind: 'request', id: requestId, version });
  const edition = editionOf(fit.data?.editionId ?? ('edition' in view ? view.edition : ''));
  if (fit.isError) return <Failed title={refusedOf(fit.error)?.sentence ?? 'The fit did not load'} again={() => void fit.refetch()} />;
  if (fit.data === undefined || edition === undefined) return null;
  const where = (questionId: string) => {
    const question = questionOf(edition, questionId);
    const section = edition.sections.find(({ id }) => id === question?.section);
    if (section === undefined) return { text: 'An earlier question' };
    const place = `${edition.sections.indexOf(section) + 1}.${section.questions.findIndex(({ id }) => id === questionId) + 1}`;
    return {
      text: section.side === 'ice' ? `ICE’s answer ${place}, ${section.title}` : `Answer ${place}, ${section.title}`,
      href: `/requests/${requestId}/assessment?section=${section.id}`,
    };
  };
  const overruled = 'overruled' in view ? (view.overruled ?? []) : [];
  const drafts = Object.fromEntries(
    Object.entries(own.data?.answers ?? {}).flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer]])),
  );
  const may = actions.find(({ type }) => type === 'OverruleFit');
  return (
    <FitView
      page={fit.data}
      preview={view.phase === 'assessing' && own.data !== undefined ? sharedFitOf(edition, drafts) : undefined}
      edition={edition}
      side="ice"
      asked={'tracks' in view ? view.tracks.map(({ subject }) => subjectKey(subject)) : []}
      whereOf={where}
      look={lookOf(found)}
      otherwise={overruled.map(({ subject, ...rest }): Otherwise => ({ ...rest, key: subjectKey(subject) }))}
      sayOtherwise={
        may === undefined || may.shut !== undefined
          ? undefined
          : {
              words: sayCommand('request', 'OverruleFit'),
              busy: act.isPending,
              refusal: act.isError ? refusalOf(act.error, act.submittedAt) : undefined,
              send: (key, said) =>
                act
                  .mutateAsync({ type: 'OverruleFit', data: { ...said, subject: subjects.find((one) => subjectKey(one) === key) } })
                  .catch(() => undefined),
            }
      }
      earlier={earlier.data && before !== undefined ? { version: before, fits: earlier.data.fits } : undefined}
      onEarlier={setBefore}
      weightsHref="/how-fit-is-worked-out"
    />
  );
}
