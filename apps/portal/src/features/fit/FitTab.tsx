import { adviceSentence, fairnessSentence, questionOf } from '@ice-access/domain/assessment';
import { subjectKey } from '@ice-access/domain/components';
import { saySubject } from '@ice-access/domain/wording';
import { FitBars, fitKey } from '@ice-access/ui/assessment';
import { Alert, Anchor, Empty, Failed, instantInWords, Loading, Section, useTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { editionFor } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';

/** How each program fits, from the answers both sides have handed over: the same page on both sides. */
export function FitTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const { view } = theCase;
  useTitle(`Fit with local needs, request ${theCase.reference}`);
  const { data, isError, refetch } = useQuery(trpc.assessment.fit.queryOptions({ requestId }));
  const edition = editionFor(view);
  if (isError) return <Failed title="The fit did not load" again={() => void refetch()} />;
  if (data === undefined || edition === undefined) return <Loading what="the fit" lines={8} />;
  const asked = new Set('tracks' in view ? view.tracks.map(({ subject }) => subjectKey(subject)) : []);
  const fits = data.fits.toSorted((a, b) => b.score - a.score);
  const where = (questionId: string) => {
    const question = questionOf(edition, questionId);
    const section = edition.sections.find(({ id }) => id === question?.section);
    if (section === undefined) return { text: 'An earlier question' };
    const place = `${edition.sections.indexOf(section) + 1}.${section.questions.findIndex(({ id }) => id === questionId) + 1}`;
    return section.side === 'agency'
      ? { text: `Answer ${place}, ${section.title}`, href: `/requests/${requestId}/sections/${section.id}#${questionId}` }
      : { text: `ICE’s answer ${place}` };
  };
  return (
    <Section
      title="Fit with local needs"
      says={`Edition ${data.editionId}, worked out ${instantInWords(data.computedFrom.at)} from ${data.computedFrom.answers} answers that were handed over.`}
    >
      <Alert>
        <p>
          <b>{adviceSentence}</b> {fairnessSentence}
        </p>
      </Alert>
      <div className="ax-section">
        {data.computedFrom.answers === 0 && (
          <Empty title="No answers are shared yet">The bars fill as soon as the first sections are handed over.</Empty>
        )}
        <FitBars
          fits={fits}
          nameOf={(fit) => saySubject(fitKey(fit))}
          noteOf={(fit) => (asked.has(fitKey(fit)) ? 'You asked for this' : 'Not asked for')}
          whereOf={where}
          openKey={
            fits.find((fit) => asked.has(fitKey(fit))) &&
            fitKey(fits.find((fit) => asked.has(fitKey(fit))) ?? fits[0] ?? { slug: 'taskForce', model: null })
          }
        />
      </div>
      <p className="ax-section">
        The full part of a bar is certain. The striped part is what missing answers could add. The dark line is the figure of today.{' '}
        <Anchor href="/how-fit-is-worked-out">Read all weights</Anchor>
      </p>
    </Section>
  );
}
