import { subjectKey } from '@ice-access/domain/components';
import { sayPhase, saySubject, sayText } from '@ice-access/domain/wording';
import { Anchor, Card, Facts, PrivateStrip, Section } from '@ice-access/ui/primitives';
import { ForecastText, Road } from '@ice-access/ui/request';
import { TimeGlance } from '@ice-access/ui/time';
import { CaseActions } from './CaseActions.tsx';
import { CaseFrame } from './CaseFrame.tsx';
import { Dispute } from './Dispute.tsx';
import { lookOf } from './look.ts';
import { useCase } from './useCase.ts';

const number = (value: number | null) => (value === null ? 'not in the register' : value.toLocaleString('en-US'));

/** Where a case stands: what to do, the road, the days, the agency. */
export function Overview({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { view, agency, road, time, lateness, forecast, today, earlier, later, agreements } = found;
  const look = lookOf(found);
  const held = 'held' in view ? view.held : view;
  const tracks = 'tracks' in view ? view.tracks : [];
  const internal = 'internal' in held ? held.internal : undefined;
  return (
    <CaseFrame requestId={requestId} tab="Overview">
      <div className="ax-cols ax-section">
        <div className="ax-stack ax-stack--wide">
          <Dispute requestId={requestId} />
          <Section title="What you can do">
            <CaseActions requestId={requestId} />
          </Section>
          <Section title="The road">
            <Road
              label="Phases of this request"
              stops={road.map(({ phase, standing, on, aside }) => ({
                key: phase,
                name: sayPhase('request', phase).short,
                standing,
                on,
                note: aside === null ? undefined : sayPhase('request', aside).short,
              }))}
            />
          </Section>
          <Section title="Where the time went, and what lies ahead">
            <TimeGlance
              kind="request"
              time={time}
              lateness={lateness}
              ahead={<ForecastText forecast={forecast} today={today} />}
              more={<Anchor href={`/requests/${requestId}/time`}>The time, step by step</Anchor>}
            />
          </Section>
        </div>
        <div className="ax-stack">
          <Card title="Agency">
            <Facts
              facts={[
                { term: 'ORI', says: agency.ori },
                { term: 'Sworn officers', says: number(agency.officers), from: `FBI register, ${agency.year}` },
                { term: 'Residents', says: number(agency.population), from: `FBI register, ${agency.year}` },
                { term: 'Place', says: [agency.state, ...agency.counties].join(', ') },
              ]}
            />
          </Card>
          <Card title="Asked for">
            {tracks.length === 0 ? (
              <p>The agency asks ICE to advise which program fits.</p>
            ) : (
              <ul>
                {tracks.map(({ trackId, subject }) => (
                  <li key={trackId}>{saySubject(subjectKey(subject))}</li>
                ))}
              </ul>
            )}
            {'paper' in view && view.paper !== null && (
              <p className="ax-quiet">
                Came on paper ({view.paper.means}).{' '}
                {view.paper.takenOver === null ? 'The agency has not taken it over yet.' : 'The agency has taken it over.'}
              </p>
            )}
          </Card>
          {(earlier !== null || later.length > 0 || agreements.length > 0) && (
            <Card title="Linked">
              <ul>
                {earlier !== null && (
                  <li>
                    <Anchor href={`/requests/${earlier.requestId}`}>Earlier request {earlier.reference}</Anchor>
                  </li>
                )}
                {later.map((one) => (
                  <li key={one.requestId}>
                    <Anchor href={`/requests/${one.requestId}`}>Later request {one.reference}</Anchor>
                  </li>
                ))}
                {agreements.map((one) => (
                  <li key={one.agreementId}>
                    <Anchor href={`/agreements/${one.agreementId}`}>Agreement {one.reference}</Anchor>,{' '}
                    {sayPhase('agreement', one.phase).name}
                  </li>
                ))}
              </ul>
            </Card>
          )}
          {internal !== undefined && (internal.fieldMemo !== null || internal.civilRightsNote !== null) && (
            <PrivateStrip head="Only ICE sees this">
              {internal.fieldMemo !== null && (
                <>
                  <h3>Recommendation of the field office</h3>
                  <p>{sayText(internal.fieldMemo, look)}</p>
                </>
              )}
              {internal.civilRightsNote !== null && (
                <>
                  <h3>Civil-rights note</h3>
                  <p>{sayText(internal.civilRightsNote, look)}</p>
                </>
              )}
            </PrivateStrip>
          )}
        </div>
      </div>
    </CaseFrame>
  );
}
