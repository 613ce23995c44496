import { roadPhases } from '@ice-access/domain/request';
import { sayPhase } from '@ice-access/domain/wording';
import { Anchor, Card, Facts, type Line, Lines, numberInWords, Section, StatusTag, useTitle } from '@ice-access/ui/primitives';
import { ForecastText, Road, type Stop } from '@ice-access/ui/request';
import { TimeGlance } from '@ice-access/ui/time';
import { Happened } from '../../case/Happened.tsx';
import { editionFor } from '../../case/look.ts';
import { placeOf } from '../../case/place.ts';
import { type Case, useCase } from '../../case/useCase.ts';

function stopsOf({ road }: Case): readonly Stop[] {
  return road.map(({ phase, standing, on, aside }) => ({
    key: phase,
    name: sayPhase('request', phase).short,
    standing,
    on,
    ...(aside !== null && { note: sayPhase('request', aside).name }),
  }));
}

/** The sections that this agency has not handed over. */
function openLines({ view }: Case): readonly Line[] {
  const edition = editionFor(view);
  if (view.phase !== 'assessing' || edition === undefined) return [];
  return edition.sections
    .filter(({ id, side }) => side === 'agency' && view.sections[id]?.finished === null)
    .map(({ id, title, questions }) => {
      const missing = view.content.sections[id]?.missing.length ?? 0;
      const reopened = view.sections[id]?.reopened;
      return {
        key: id,
        head: <Anchor href={`/requests/${view.requestId}/sections/${id}`}>{title}</Anchor>,
        says:
          missing === 0
            ? 'Everything needed is answered. Read it and hand it over.'
            : `${missing} of ${questions.length} questions need an answer.`,
        aside: reopened ? (
          <StatusTag glyph="talk" tone="soon">
            Opened again
          </StatusTag>
        ) : (
          <StatusTag glyph={missing === 0 ? 'now' : 'later'} tone={missing === 0 ? 'you' : 'ink'}>
            {missing === 0 ? 'Ready to hand over' : 'Open'}
          </StatusTag>
        ),
      };
    });
}

/** How far the request has come, what is open, and what happened last. */
export function Overview({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const { agency, time, lateness, forecast, today, reference, fieldOffice } = theCase;
  useTitle(`Request ${reference}`);
  const open = openLines(theCase);
  return (
    <>
      <Section title="The road">
        <Road label={`Road of request ${reference}, ${roadPhases.length} stops`} stops={stopsOf(theCase)} />
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
      <div className="ax-cols ax-section">
        <div>
          {open.length > 0 && (
            <Section title="Open with you">
              <Lines lines={open} />
            </Section>
          )}
          <Section title="What happened last">
            <Happened requestId={requestId} last={5} />
          </Section>
        </div>
        <aside className="ax-stack ax-stack--wide" aria-label="About this request">
          <Card title="Your agency">
            <Facts
              tall
              facts={[
                { term: 'Agency identifier (ORI)', says: agency.ori },
                { term: 'County and state', says: placeOf(agency) },
                {
                  term: 'Sworn officers',
                  says: agency.officers === null ? 'Not known' : numberInWords(agency.officers),
                  from: `FBI register${agency.year ? `, ${agency.year}` : ''}`,
                },
                {
                  term: 'Residents',
                  says: agency.population === null ? 'Not known' : numberInWords(agency.population),
                  from: `FBI register${agency.year ? `, ${agency.year}` : ''}`,
                },
              ]}
            />
          </Card>
          <Card title="Who can see this">
            <p className="ax-small">
              The people of your agency, the ICE ACCESS program office{fieldOffice ? `, the ${fieldOffice.name} field office` : ''},
              headquarters and oversight readers. Nothing here is public until an agreement is in force.
            </p>
          </Card>
        </aside>
      </div>
    </>
  );
}
