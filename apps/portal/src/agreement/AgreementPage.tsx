import { Main, Tabs } from '@ice-access/ui/primitives';
import { Outlet, useLocation } from '@tanstack/react-router';
import { AgreementActions } from './AgreementActions.tsx';
import { AgreementHead } from './AgreementHead.tsx';
import { AgreementStanding } from './AgreementStanding.tsx';
import { lookOf } from './look.ts';
import { useAgreement } from './useAgreement.ts';

/** An agreement's page: the five answers, what can be done, and the tabs. */
export function AgreementPage({ agreementId }: { agreementId: string }) {
  const path = useLocation({ select: (location) => location.pathname.replace(/\/$/, '') });
  const agreement = useAgreement(agreementId);
  const look = lookOf(agreement);
  const base = `/agreements/${agreementId}`;
  const tabs = [
    { href: base, text: 'Overview' },
    { href: `${base}/text`, text: 'Text', count: agreement.composed.clauses.length },
    { href: `${base}/documents`, text: 'Documents' },
    { href: `${base}/time`, text: 'Time' },
    { href: `${base}/timeline`, text: 'Timeline' },
    { href: `${base}/looking`, text: 'Who looked' },
  ];
  return (
    <Main>
      <AgreementHead agreement={agreement} look={look} />
      <AgreementStanding agreement={agreement} look={look} />
      <AgreementActions agreement={agreement} look={look} />
      <Tabs label="Parts of this agreement" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === path }))} />
      <Outlet />
    </Main>
  );
}
