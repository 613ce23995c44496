import { adviceSentence, currentEdition, fairnessSentence, questionOf } from '@ice-access/domain/assessment';
import { subjectKey } from '@ice-access/domain/components';
import { saySubject } from '@ice-access/domain/wording';
import { FitBars, fitKey } from '@ice-access/ui/assessment';
import { Alert, Section } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { useCase } from '../../case/useCase.ts';

/** How well each program fits the local needs: the same page for both sides. */
export function FitPage({ requestId }: { requestId: string }) {
  const { view } = useCase(requestId);
  const { data } = useSuspenseQuery(trpc.assessment.fit.queryOptions({ requestId }));
  const asked = 'tracks' in view ? view.tracks.map(({ subject }) => subjectKey(subject)) : [];
  return (
    <CaseFrame requestId={requestId} tab="Fit">
      <Section title="Fit with local needs" says={`Edition ${data.editionId}. The agency sees this same page.`}>
        <Alert>
          <p>{adviceSentence}</p>
          <p>{fairnessSentence}</p>
        </Alert>
        <div className="ax-section">
          <FitBars
            fits={data.fits}
            nameOf={(fit) => saySubject(fitKey(fit))}
            noteOf={(fit) => (asked.includes(fitKey(fit)) ? 'Asked for' : 'Not asked for')}
            whereOf={(id) => {
              const question = questionOf(currentEdition, id);
              return { text: question?.text ?? id, href: question && `/requests/${requestId}/assessment?section=${question.section}` };
            }}
          />
        </div>
      </Section>
    </CaseFrame>
  );
}
