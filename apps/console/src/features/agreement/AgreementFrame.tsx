import { subjectKey } from '@ice-access/domain/components';
import { en, sayDate, sayHowFar, sayNextStep, sayPhase, saySubject, sayTurn } from '@ice-access/domain/wording';
import { Crumbs, Main, PageTitle, Tabs } from '@ice-access/ui/primitives';
import { FiveAnswers } from '@ice-access/ui/request';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { calendar } from '../../frame/calendar.ts';
import { useAgreement } from './useAgreement.ts';

const tabs = [
  ['Text', ''],
  ['Readiness', '/readiness'],
  ['Time', '/time'],
  ['Record', '/record'],
] as const;

/** The head of an agreement: whose it is, the five answers, the tabs. */
export function AgreementFrame({ agreementId, tab, children }: { agreementId: string; tab: string; children: ReactNode }) {
  const { agency, reference, view, turn, nextStep, today, request, operating } = useAgreement(agreementId);
  const { pathname } = useLocation();
  const base = `/agreements/${agreementId}`;
  const phase = sayPhase('agreement', view.phase);
  const name = 'subject' in view ? saySubject(subjectKey(view.subject)) : '';
  return (
    <Main>
      <Crumbs
        trail={[
          { text: 'Agreements', href: '/agreements' },
          ...(request === null ? [] : [{ text: request.reference, href: `/requests/${request.requestId}` }]),
          { text: `Agreement ${reference}` },
        ]}
      />
      <PageTitle
        title={`${tab}, ${reference} ${agency.displayName}`}
        head={agency.displayName}
        eyebrow={`Agreement ${reference} · ${name}`}
      />
      <FiveAnswers
        stands={{ says: phase.name, more: en.agreement.operatingStates[operating.state].name }}
        turn={{
          says: sayTurn(turn.holder, 'ice'),
          yours: turn.holder === 'ice' || turn.holder === 'both',
          more: turn.since === null ? undefined : `Since ${sayDate(turn.since)}`,
        }}
        byWhen={
          turn.dueOn === null
            ? { says: 'No date' }
            : { says: sayDate(turn.dueOn), more: sayHowFar(turn.dueOn, today, calendar), late: turn.dueOn < today }
        }
        next={{ says: sayNextStep('agreement', nextStep.code) }}
        handledBy={{ says: 'The program office', more: request === null ? undefined : `Request ${request.reference}` }}
      />
      <Tabs
        label="Parts of this agreement"
        tabs={tabs.map(([text, path]) => ({ text, href: `${base}${path}`, current: pathname === `${base}${path}` }))}
      />
      {children}
    </Main>
  );
}
