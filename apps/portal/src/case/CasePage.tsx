import { federalCalendar } from '@ice-access/domain/kernel';
import { openThreads } from '@ice-access/domain/request';
import { talkWords } from '@ice-access/domain/wording';
import { Main, Tabs } from '@ice-access/ui/primitives';
import { HoldOverdue } from '@ice-access/ui/talk';
import { Outlet, useLocation } from '@tanstack/react-router';
import { CaseActions } from './CaseActions.tsx';
import { CaseHead } from './CaseHead.tsx';
import { Dispute } from './Dispute.tsx';
import { lookOf } from './look.ts';
import { Standing } from './Standing.tsx';
import { useCase } from './useCase.ts';

/** A request's page: the five answers, what can be done, and the tabs. */
export function CasePage({ requestId }: { requestId: string }) {
  const path = useLocation({ select: (location) => location.pathname.replace(/\/$/, '') });
  const theCase = useCase(requestId);
  const look = lookOf(theCase);
  const { view } = theCase;
  const base = `/requests/${requestId}`;
  const sections = 'sections' in view ? Object.values(view.sections).filter(({ side }) => side === 'agency') : [];
  const done = sections.filter(({ finished }) => finished !== null).length;
  const asked = openThreads(view, 'agency').length;
  const tabs = [
    { href: base, text: 'Overview' },
    { href: `${base}/assessment`, text: 'Assessment', count: sections.length > 0 ? `${done} of ${sections.length}` : undefined },
    { href: `${base}/fit`, text: 'Fit' },
    { href: `${base}/questions`, text: talkWords.title, count: asked || undefined },
    { href: `${base}/determination`, text: 'Determination' },
    { href: `${base}/agreement`, text: 'Agreement', count: theCase.agreements.length || undefined },
    { href: `${base}/documents`, text: 'Documents' },
    { href: `${base}/time`, text: 'Time' },
    { href: `${base}/timeline`, text: 'Timeline' },
    { href: `${base}/people`, text: 'People' },
    { href: `${base}/looking`, text: 'Who looked' },
  ];
  return (
    <Main>
      <CaseHead theCase={theCase} look={look} />
      <Standing theCase={theCase} look={look} />
      <HoldOverdue view={view} today={theCase.today} calendar={federalCalendar} />
      <Dispute theCase={theCase} look={look} />
      <CaseActions theCase={theCase} look={look} path={path} />
      <Tabs label="Parts of this request" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === path }))} />
      <Outlet />
    </Main>
  );
}
