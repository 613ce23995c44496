import { AccountMails, ChangeEmail, ChangePassword, FactorDesk, OfficeDesk, SessionDesk } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { accountCalls } from '../../accountCalls.ts';
import { door } from '../../door.ts';
import { sayRoles } from '../../frame/office.ts';
import { useMe } from '../../frame/useMe.ts';
import { readMe } from '../../session.ts';
import { LinkProvider } from './LinkProvider.tsx';

const toTheStart = () => window.location.assign('/');
const changed = () => void readMe().catch(() => undefined);

/** My account: offices, how I sign in, where I am signed in, what I am told by mail. */
export function AccountPage({ refused }: { refused: string | undefined }) {
  const me = useMe();
  const held = me.organisations.map(({ organisationId, name, roles }) => ({
    organisationId,
    name,
    offices: sayRoles(roles),
    here: organisationId === me.actingIn,
  }));
  return (
    <Main narrow>
      <PageTitle title="My account" says={`${me.person.name}, ${me.person.email}`} />
      <div className="ax-section ax-stack ax-stack--wide">
        <OfficeDesk held={held} calls={accountCalls} onSwitched={toTheStart} />
        <FactorDesk door={door} calls={accountCalls} onChanged={changed} />
        <LinkProvider refused={refused} />
        <ChangePassword door={door} email={me.person.email} onChanged={changed} />
        <ChangeEmail email={me.person.email} calls={accountCalls} />
        <SessionDesk calls={accountCalls} onEverywhere={toTheStart} />
        <AccountMails />
      </div>
    </Main>
  );
}
