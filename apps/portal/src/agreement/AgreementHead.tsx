import { subjectKey } from '@ice-access/domain/components';
import { federalCalendar } from '@ice-access/domain/kernel';
import { en, type Look, sayDate, sayHowFar, sayNextStep, sayPhase, saySubject, sayTurn } from '@ice-access/domain/wording';
import { Crumbs } from '@ice-access/ui/primitives';
import { FiveAnswers } from '@ice-access/ui/request';
import type { Agreement } from './useAgreement.ts';

/** How it stands: the law, and beside it whether the partnership operates. */
function standsMore({ view, operating, composed }: Agreement): string {
  if (view.phase === 'inForce' || view.phase === 'suspended' || view.phase === 'terminationNotice')
    return `Operation: ${en.agreement.operatingStates[operating.state].name.toLowerCase()}`;
  if (view.phase === 'negotiating') return `${Object.keys(view.changes).length} of ${composed.clauses.length} clauses wait for an answer`;
  return sayPhase('agreement', view.phase).means;
}

/** The head of an agreement's page: what it is, and the five answers. */
export function AgreementHead({ agreement, look }: { agreement: Agreement; look: Look }) {
  const { reference, view, turn, nextStep, today, request } = agreement;
  const { dueOn } = turn;
  const yours = turn.holder === 'agency' || turn.holder === 'both';
  return (
    <>
      <Crumbs
        trail={[
          { text: 'Your turn', href: '/home' },
          ...(request
            ? [{ text: `Request ${request.reference}`, href: `/requests/${request.requestId}` }]
            : [{ text: 'Agreements', href: '/agreements' }]),
          { text: `Agreement ${reference}` },
        ]}
      />
      <div className="ax-title">
        <div>
          <h1 tabIndex={-1}>
            <span className="ax-eyebrow">Agreement {reference}</span>
            {saySubject(subjectKey(view.subject))}
          </h1>
        </div>
      </div>
      <FiveAnswers
        stands={{
          says: view.phase === 'inForce' && agreement.operating.state === 'operating' ? 'Active' : sayPhase('agreement', view.phase).name,
          more: standsMore(agreement),
        }}
        turn={{ says: sayTurn(turn.holder, 'agency'), yours, ...(turn.since !== null && { more: `since ${sayDate(turn.since)}` }) }}
        byWhen={
          dueOn === null
            ? { says: 'No date', more: 'Nothing is due.' }
            : {
                says: sayDate(dueOn),
                more: `${sayHowFar(dueOn, today, federalCalendar)}, end of day`,
                late: dueOn < today && turn.holder !== 'nobody',
              }
        }
        next={{ says: sayNextStep('agreement', nextStep.code) }}
        handledBy={{
          says: `${look.person(view.liaisons.investigations)} (investigations) and ${look.person(view.liaisons.detention)} (detention)`,
        }}
      />
    </>
  );
}
