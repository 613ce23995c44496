import { openThreads } from '@ice-access/domain/request';
import { sayDate, sayHowFar, sayNextStep, sayPhase, sayTurn } from '@ice-access/domain/wording';
import { Crumbs, Main, PageTitle, Tabs } from '@ice-access/ui/primitives';
import { FiveAnswers } from '@ice-access/ui/request';
import { HoldOverdue } from '@ice-access/ui/talk';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Outputs } from '../api.ts';
import { calendar } from '../frame/calendar.ts';
import { useCase } from './useCase.ts';

type Case = Outputs['request']['get'];

const tabs = [
  ['Overview', ''],
  ['Assessment', '/assessment'],
  ['Fit', '/fit'],
  ['Questions and meetings', '/questions'],
  ['Determination', '/determination'],
  ['Agreements', '/agreements'],
  ['Documents', '/documents'],
  ['Time', '/time'],
  ['Record', '/record'],
  ['Who looked', '/looking'],
] as const;

function handledBy({ view, people, fieldOffice }: Case) {
  const held = 'held' in view ? view.held : view;
  if (!('liaisons' in held)) return { says: 'The program office', more: 'Liaisons are named when the request is acknowledged' };
  const name = (id: string) => people[id]?.name ?? 'A person whose name was erased';
  return {
    says: `${name(held.liaisons.investigations)} (investigations), ${name(held.liaisons.detention)} (detention)`,
    more: fieldOffice === null ? undefined : `${fieldOffice.name} field office`,
  };
}

/** The head of a case: whose it is, the five answers, the tabs. */
export function CaseFrame({
  requestId,
  tab,
  part,
  saved,
  children,
}: {
  requestId: string;
  tab: (typeof tabs)[number][0];
  /** What the page is called when it is one of several under its tab. */
  part?: string;
  saved?: ReactNode;
  children: ReactNode;
}) {
  const found = useCase(requestId);
  const { pathname } = useLocation();
  const { agency, reference, view, turn, nextStep, today } = found;
  const base = `/requests/${requestId}`;
  const late = turn.dueOn !== null && turn.dueOn < today;
  const phase = sayPhase('request', view.phase);
  return (
    <Main>
      <Crumbs trail={[{ text: 'Queue', href: '/queue' }, { text: `Request ${reference}` }]} />
      <PageTitle
        title={`${part ?? tab}, ${reference} ${agency.displayName}`}
        head={agency.displayName}
        eyebrow={`Request ${reference} · ${agency.state}${agency.counties.length > 0 ? `, ${agency.counties.join(', ')}` : ''}`}
        aside={saved}
      />
      <FiveAnswers
        stands={{ says: phase.name, more: phase.means }}
        turn={{
          says: sayTurn(turn.holder, 'ice'),
          yours: turn.holder === 'ice' || turn.holder === 'both',
          more: turn.since === null ? undefined : `Since ${sayDate(turn.since)}`,
        }}
        byWhen={
          turn.dueOn === null ? { says: 'No date' } : { says: sayDate(turn.dueOn), more: sayHowFar(turn.dueOn, today, calendar), late }
        }
        next={{ says: sayNextStep('request', nextStep.code) }}
        handledBy={handledBy(found)}
      />
      <HoldOverdue view={view} today={today} calendar={calendar} />
      <Tabs
        label="Parts of this case"
        tabs={tabs.map(([text, path]) => ({
          text,
          count: text === 'Questions and meetings' ? openThreads(view, 'ice').length || undefined : undefined,
          href: `${base}${path}`,
          current: pathname === `${base}${path}` || (path !== '' && pathname.startsWith(`${base}${path}`)),
        }))}
      />
      {children}
    </Main>
  );
}
