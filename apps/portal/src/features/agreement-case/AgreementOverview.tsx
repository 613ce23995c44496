import { en, sayDate, sayOperatingReason, sayPhase, sayText } from '@ice-access/domain/wording';
import { Card, Digest, Facts, Section, StatusTag, useTitle } from '@ice-access/ui/primitives';
import { Road } from '@ice-access/ui/request';
import { AgreementHappened } from '../../agreement/AgreementHappened.tsx';
import { lookOf } from '../../agreement/look.ts';
import { type Agreement, useAgreement } from '../../agreement/useAgreement.ts';
import { Readiness } from './Readiness.tsx';

const stopsOf = ({ road }: Agreement) =>
  road.map(({ phase, standing, on, aside }) => ({
    key: phase,
    name: sayPhase('agreement', phase).short,
    standing,
    on,
    ...(aside !== null && { note: sayPhase('agreement', aside).name }),
  }));

/** How far the agreement has come, whether it operates, and what happened last. */
export function AgreementOverview({ agreementId }: { agreementId: string }) {
  const agreement = useAgreement(agreementId);
  const look = lookOf(agreement);
  const { view, reference, operating, documentSha256, textDigest } = agreement;
  useTitle(`Agreement ${reference}`);
  const sealed = 'seal' in view ? view : 'held' in view && 'seal' in view.held ? view.held : null;
  return (
    <>
      <Section title="The road">
        <Road label={`Road of agreement ${reference}`} stops={stopsOf(agreement)} />
      </Section>
      <div className="ax-cols ax-section">
        <div>
          {sealed && (
            <Section title="Whether it operates" says={en.agreement.operatingStates[operating.state].means}>
              <StatusTag glyph={operating.state === 'operating' ? 'done' : 'now'} tone={operating.state === 'operating' ? 'good' : 'soon'}>
                {en.agreement.operatingStates[operating.state].name}
              </StatusTag>
              <ul>
                {operating.reasons.map((reason) => (
                  <li key={JSON.stringify(reason)}>{sayOperatingReason(reason, look)}</li>
                ))}
              </ul>
            </Section>
          )}
          <Readiness agreement={agreement} />
          <Section title="What happened last">
            <AgreementHappened agreementId={agreementId} last={6} />
          </Section>
        </div>
        <aside className="ax-stack ax-stack--wide" aria-label="About this agreement">
          <Card title="The document">
            <Facts
              tall
              facts={[
                { term: 'Kind', says: agreement.composed.title },
                { term: 'Edition of the text', says: agreement.composed.edition },
                { term: 'Digest of the text', says: <Digest value={textDigest} /> },
                ...(documentSha256 === null ? [] : [{ term: 'Hash of the signed file', says: <Digest value={documentSha256} /> }]),
                ...('effectiveOn' in view && view.phase !== 'terminationNotice'
                  ? [{ term: 'In force since', says: sayDate(view.effectiveOn) }]
                  : []),
              ]}
            />
            <p className="ax-small">
              <a href={`/agreements/${agreementId}/document.pdf${documentSha256 === null ? '?draft=1' : ''}`}>
                {documentSha256 === null ? 'The text as it stands (PDF, marked as a draft)' : 'The signed document (PDF)'}
              </a>
            </p>
          </Card>
          {'authority' in view && (
            <Card title="Who may sign">
              <Facts
                tall
                facts={[
                  { term: 'By', says: sayText(view.authority.body, look) },
                  ...(view.authority.number === null ? [] : [{ term: 'Number', says: view.authority.number }]),
                  { term: 'Of', says: sayDate(view.authority.decidedOn) },
                ]}
              />
            </Card>
          )}
        </aside>
      </div>
    </>
  );
}
