import { federalCalendar } from '@ice-access/domain/kernel';
import { type Look, sayDate, sayHowFar, sayNextStep, sayPhase, sayTurn } from '@ice-access/domain/wording';
import { Crumbs } from '@ice-access/ui/primitives';
import { FiveAnswers } from '@ice-access/ui/request';
import type { Case } from './useCase.ts';

/** The generic name of a zone: Eastern Time. */
function zoneName(zone: string): string {
  const part = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}

function standsMore({ view }: Case): string {
  const means = sayPhase('request', view.phase).means;
  if (view.phase !== 'assessing') return means;
  const sections = Object.values(view.sections);
  return `${sections.filter(({ finished }) => finished !== null).length} of ${sections.length} sections handed over`;
}

/** The field office, with its address as a link where it is one. */
function OfficeLine({ name, contact }: { name: string; contact: string | null }) {
  if (!contact) return name;
  return (
    <>
      {name}, {contact.includes('@') ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
    </>
  );
}

function handledBy({ view, fieldOffice }: Case, look: Look) {
  const office = fieldOffice ? <OfficeLine {...fieldOffice} /> : undefined;
  if ('liaisons' in view) {
    const { investigations, detention } = view.liaisons;
    return { says: `${look.person(investigations)} (investigations) and ${look.person(detention)} (detention)`, more: office };
  }
  if (view.phase === 'draft') return { says: 'Your agency', more: 'ICE cannot see a draft.' };
  return { says: 'ICE ACCESS program office', more: office ?? 'Two contacts are named when the request is confirmed.' };
}

/** The head of a request's page: who, and the five answers. */
export function CaseHead({ theCase, look }: { theCase: Case; look: Look }) {
  const { view, reference, agency, turn, nextStep, today, fieldOffice, earlier, later } = theCase;
  const yours = turn.holder === 'agency' || turn.holder === 'both';
  const ended = nextStep.code === 'nothing';
  const { dueOn } = turn;
  return (
    <>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: 'Requests', href: '/requests' }, { text: `Request ${reference}` }]} />
      <div className="ax-title">
        <div>
          <h1 tabIndex={-1}>
            <span className="ax-eyebrow">
              Request {reference}
              {theCase.paper && ', came on paper'}
            </span>
            {agency.displayName}
          </h1>
          {(earlier || later.length > 0) && (
            <p>
              {earlier && (
                <>
                  Follows the earlier request <a href={`/requests/${earlier.requestId}`}>{earlier.reference}</a>.{' '}
                </>
              )}
              {later.map((one) => (
                <span key={one.requestId}>
                  Followed by <a href={`/requests/${one.requestId}`}>{one.reference}</a>.{' '}
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
      <FiveAnswers
        stands={{ says: sayPhase('request', view.phase).name, more: standsMore(theCase) }}
        turn={{
          says: sayTurn(turn.holder, 'agency'),
          yours,
          ...(turn.since !== null && !ended && { more: `since ${sayDate(turn.since)}` }),
        }}
        byWhen={
          dueOn === null
            ? { says: 'No date', more: ended ? 'The request has ended.' : 'Nothing is due.' }
            : {
                says: sayDate(dueOn),
                more: `${sayHowFar(dueOn, today, federalCalendar)}, end of day${fieldOffice ? `, ${zoneName(fieldOffice.zone)}` : ''}`,
                late: dueOn < today && !ended,
              }
        }
        next={{ says: sayNextStep('request', nextStep.code) }}
        handledBy={handledBy(theCase, look)}
      />
    </>
  );
}
