import { questionOf, sharedFitOf } from '@ice-access/domain/assessment';
import { subjectKey, subjects } from '@ice-access/domain/components';
import { sayCommand } from '@ice-access/domain/wording';
import { FitView, type Otherwise } from '@ice-access/ui/assessment';
import { Failed, Loading, useTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, trpc } from '../../api.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { assessmentQuery } from '../../case/queries.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { refusedOf } from '../../refused.ts';

type Said = Parameters<typeof client.request.overruleFit.mutate>[0]['data'];

/** How each program fits, from the answers both sides have handed over: the same page on both sides. */
export function FitTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const { view, version, actions } = theCase;
  useTitle(`Fit with local needs, request ${theCase.reference}`);
  const [before, setBefore] = useState<number>();
  const fit = useQuery(trpc.assessment.fit.queryOptions({ requestId }));
  const earlier = useQuery({ ...trpc.assessment.fit.queryOptions({ requestId, version: before }), enabled: before !== undefined });
  const own = useQuery(assessmentQuery(requestId));
  const look = lookOf(theCase);
  const { run, busy, refusal } = useCommand<Said>(version, look, (sent) => client.request.overruleFit.mutate({ requestId, ...sent }));
  const edition = editionFor({ edition: fit.data?.editionId ?? view.edition });
  if (fit.isError) return <Failed title={refusedOf(fit.error)?.sentence ?? 'The fit did not load'} again={() => void fit.refetch()} />;
  if (fit.data === undefined || edition === undefined) return <Loading what="the fit" lines={8} />;
  const where = (questionId: string) => {
    const question = questionOf(edition, questionId);
    const section = edition.sections.find(({ id }) => id === question?.section);
    if (section === undefined) return { text: 'An earlier question' };
    const place = `${edition.sections.indexOf(section) + 1}.${section.questions.findIndex(({ id }) => id === questionId) + 1}`;
    return section.side === 'agency'
      ? { text: `Answer ${place}, ${section.title}`, href: `/requests/${requestId}/sections/${section.id}#${questionId}` }
      : { text: `ICE’s answer ${place}, ${section.title}` };
  };
  const overruled = 'overruled' in view ? (view.overruled ?? []) : [];
  const drafts = Object.fromEntries(
    Object.entries(own.data?.answers ?? {}).flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer]])),
  );
  const writes = view.phase === 'draft' || view.phase === 'returned' || view.phase === 'assessing';
  const may = actions.find(({ type }) => type === 'OverruleFit');
  return (
    <FitView
      page={fit.data}
      preview={writes && own.data !== undefined ? sharedFitOf(edition, drafts) : undefined}
      edition={edition}
      side="agency"
      asked={'tracks' in view ? view.tracks.map(({ subject }) => subjectKey(subject)) : []}
      whereOf={where}
      look={look}
      otherwise={overruled.map(({ subject, ...rest }): Otherwise => ({ ...rest, key: subjectKey(subject) }))}
      sayOtherwise={
        may === undefined || may.shut !== undefined
          ? undefined
          : {
              words: sayCommand('request', 'OverruleFit'),
              busy,
              refusal,
              send: async (key, said) => {
                const subject = subjects.find((one) => subjectKey(one) === key);
                const band = said.band === 'fits' || said.band === 'fitsIf' ? said.band : 'doesNotFit';
                return subject && run({ subject, band, reason: said.reason });
              },
            }
      }
      earlier={earlier.data && before !== undefined ? { version: before, fits: earlier.data.fits } : undefined}
      onEarlier={setBefore}
      weightsHref="/how-fit-is-worked-out"
    />
  );
}
