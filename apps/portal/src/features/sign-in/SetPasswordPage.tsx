import { SetPasswordForm } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { door } from '../../door.ts';

/** The page behind a one-time link. */
export const SetPasswordPage = ({ token }: { token: string }) => (
  <Main narrow>
    <PageTitle title="Choose a password" says="The link in your letter works once, for 30 minutes." />
    <SetPasswordForm door={door} token={token} />
  </Main>
);
