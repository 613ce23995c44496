import type { Look } from '@ice-access/domain/wording';
import { type ReactNode, useState } from 'react';
import { Alert } from '../primitives/Alert.tsx';
import { Confirm } from '../primitives/Confirm.tsx';
import type { Crumb } from '../primitives/Navigation.tsx';
import { Section } from '../primitives/Section.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { ActionBar } from '../request/ActionBar.tsx';
import { DelegationTable } from './DelegationTable.tsx';
import { Done, type Happening } from './Done.tsx';
import { InvitationTable } from './InvitationTable.tsx';
import { OrganisationFrame, type OrganisationTab } from './OrganisationFrame.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { reviewSentence } from './reviewInWords.ts';
import type { Desk } from './StepOf.tsx';
import type { Addresses, InvitationShown, OrganisationShown, PersonShown } from './shapes.ts';
import { isOpen, shownActions } from './shown.ts';
import { useStep } from './useStep.ts';

interface PeopleViewProps {
  organisation: OrganisationShown;
  people: readonly PersonShown[];
  invitations: readonly InvitationShown[];
  addresses: Addresses;
  has: readonly OrganisationTab[];
  desk: Desk;
  look: Look;
  trail?: readonly Crumb[] | undefined;
  /** What this front adds above the list. */
  children?: ReactNode;
}

function Withdrawing({
  of,
  desk,
  onDone,
  onKeep,
}: {
  of: InvitationShown;
  desk: Desk;
  onDone: (last: Happening) => void;
  onKeep: () => void;
}) {
  const { run, busy, refusal } = useStep(desk.send, desk.newKey);
  const confirm = async () => {
    if (await run('WithdrawInvitation', { invitationId: of.invitationId }))
      onDone({ type: 'WithdrawInvitation', link: null, attempt: Date.now() });
  };
  return (
    <>
      {refusal && (
        <Alert key={refusal.attempt} tone="late" takesFocus title="The invitation is not withdrawn">
          <p>{refusal.says}</p>
        </Alert>
      )}
      <Confirm
        question={`Withdraw the invitation of ${of.name ?? 'this person'}?`}
        says={desk.say('WithdrawInvitation').effect}
        confirm={desk.say('WithdrawInvitation').label}
        onConfirm={() => void confirm()}
        keep="Keep it"
        onKeep={onKeep}
        busy={busy}
      />
    </>
  );
}

/** The people of an organisation, its invitations and who stands in for whom. */
export function PeopleView({ organisation, people, invitations, addresses, has, desk, look, trail, children }: PeopleViewProps) {
  const [withdrawing, setWithdrawing] = useState<InvitationShown>();
  const [last, setLast] = useState<Happening>();
  const mayWithdraw = isOpen(organisation.actions, 'WithdrawInvitation');
  const actions = shownActions(organisation.actions, {
    types: ['InvitePerson', 'ChangeOfficeholder'],
    label: (type) => desk.say(type).label,
    look,
  }).map((action) => ({ ...action, href: action.type === 'InvitePerson' ? addresses.invite : addresses.officeholder }));
  return (
    <OrganisationFrame
      organisation={organisation}
      addresses={addresses}
      tab="people"
      has={has}
      trail={trail}
      says={
        organisation.reviewDueOn === null
          ? 'Who belongs here, in which role, and how each account stands.'
          : `Who belongs here, in which role, and how each account stands. ${reviewSentence(organisation.reviewDueOn, organisation.today)}`
      }
    >
      <Done last={last} />
      {children}
      {actions.length > 0 && (
        <div className="ax-section">
          <ActionBar actions={actions} slot={() => null} />
        </div>
      )}
      <Section title="People">
        {people.length === 0 ? (
          <Empty title="Nobody belongs here yet">The first administrator comes by an invitation.</Empty>
        ) : (
          <PeopleTable people={people} organisation={organisation.name} addressOf={addresses.person} nameOfFieldOffice={look.fieldOffice} />
        )}
      </Section>
      <Section title="Stands in during absence" says="For a while, with both dates. It ends by itself.">
        <DelegationTable people={people} addressOf={addresses.person} />
      </Section>
      {(invitations.length > 0 || mayWithdraw) && (
        <Section title="Invitations" says="Each works once, for 7 days.">
          {withdrawing && (
            <Withdrawing
              key={withdrawing.invitationId}
              of={withdrawing}
              desk={desk}
              onKeep={() => setWithdrawing(undefined)}
              onDone={(done) => {
                setWithdrawing(undefined);
                setLast(done);
              }}
            />
          )}
          {invitations.length === 0 ? (
            <p className="ax-quiet">No invitation is open.</p>
          ) : (
            <InvitationTable invitations={invitations} onWithdraw={mayWithdraw ? setWithdrawing : undefined} />
          )}
        </Section>
      )}
    </OrganisationFrame>
  );
}
