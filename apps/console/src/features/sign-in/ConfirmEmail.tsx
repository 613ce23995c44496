import { ConfirmEmailStep } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { door } from '../../door.ts';
import { SignedOutFrame } from '../../frame/SignedOutFrame.tsx';

/** The page behind the link that was sent to a new address. */
export const ConfirmEmail = ({ token }: { token: string }) => (
  <SignedOutFrame>
    <Main narrow>
      <PageTitle title="Confirm your new address" says="From then on you sign in with it, and your mails go there." />
      <ConfirmEmailStep door={door} token={token} />
    </Main>
  </SignedOutFrame>
);
