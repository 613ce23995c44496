import { ConfirmEmailStep } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { door } from '../../door.ts';

/** The page behind the link that was sent to a new address. */
export const ConfirmEmailPage = ({ token }: { token: string }) => (
  <Main narrow>
    <PageTitle title="Confirm your new address" says="From then on you sign in with it, and your mails go there." />
    <ConfirmEmailStep door={door} token={token} />
  </Main>
);
