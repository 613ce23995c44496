import { AccountMails, ChangeEmail, ChangePassword, FactorDesk, OfficeDesk, SessionDesk } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountCalls } from '../../accountCalls.ts';
import { door } from '../../door.ts';
import { meQuery, readMe } from '../../session.ts';

const toTheStart = () => window.location.assign('/');

/** My account: offices, how I sign in, where I am signed in, what I am told by mail. */
export function AccountPage() {
  const me = useSuspenseQuery(meQuery).data;
  if (me === null) return null;
  const held = me.heldIn.map((one) => ({ ...one, here: one.organisationId === me.actingIn }));
  const changed = () => void readMe().catch(() => undefined);
  return (
    <Main narrow>
      <PageTitle title="My account" says={`${me.person.name}, ${me.person.email}`} />
      <div className="ax-section ax-stack ax-stack--wide">
        <OfficeDesk held={held} calls={accountCalls} onSwitched={toTheStart} />
        <FactorDesk door={door} calls={accountCalls} onChanged={changed} />
        <ChangePassword door={door} email={me.person.email} onChanged={changed} />
        <ChangeEmail email={me.person.email} calls={accountCalls} />
        <SessionDesk calls={accountCalls} onEverywhere={toTheStart} />
        <AccountMails />
      </div>
    </Main>
  );
}
