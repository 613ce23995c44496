import { Alert, Anchor, Crumbs, Main, PageTitle } from '@ice-access/ui/primitives';
import type { ReactNode } from 'react';
import type { Case } from '../../case/useCase.ts';

interface LeavingPageProps {
  theCase: Case;
  title: string;
  /** Why this page has nothing to do any more. */
  shut: string | undefined;
  refusal: { says: string; attempt: number } | undefined;
  children: ReactNode;
}

/** The frame of a page for one step: what it is, why it may be shut, and what was refused. */
export function LeavingPage({ theCase: { reference, view }, title, shut, refusal, children }: LeavingPageProps) {
  const href = `/requests/${view.requestId}`;
  return (
    <Main narrow>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: `Request ${reference}`, href }, { text: title }]} />
      <PageTitle title={`${title}, request ${reference}`} head={title} />
      {refusal && (
        <Alert key={refusal.attempt} tone="late" takesFocus title="This did not go through">
          <p>{refusal.says}</p>
        </Alert>
      )}
      {shut === undefined ? (
        children
      ) : (
        <Alert tone="soon">
          <p>
            {shut} <Anchor href={href}>Go to the request</Anchor>
          </p>
        </Alert>
      )}
    </Main>
  );
}
