import { ForgotPasswordForm } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { door } from '../../door.ts';

/** For whoever forgot the password: a link by mail. */
export const ForgotPasswordPage = () => (
  <Main narrow>
    <PageTitle title="Forgot your password" says="Enter your address. A link to choose a new password comes by mail." />
    <ForgotPasswordForm door={door} />
  </Main>
);
