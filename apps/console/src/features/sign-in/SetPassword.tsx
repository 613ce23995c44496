import { SetPasswordForm } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { door } from '../../door.ts';
import { SignedOutFrame } from '../../frame/SignedOutFrame.tsx';

/** The page behind a one-time link. */
export const SetPassword = ({ token }: { token: string }) => (
  <SignedOutFrame>
    <Main narrow>
      <PageTitle title="Choose a password" says="The link that you were given works once, for 30 minutes." />
      <SetPasswordForm door={door} token={token} />
    </Main>
  </SignedOutFrame>
);
