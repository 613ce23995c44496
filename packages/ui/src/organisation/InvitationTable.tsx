import { Button } from '../primitives/Button.tsx';
import { dateInWords, instantInWords } from '../primitives/dates.ts';
import { Table } from '../primitives/Table.tsx';
import { roleNames } from './roleMeanings.ts';
import { InvitationStanding } from './StandingTag.tsx';
import type { InvitationShown } from './shapes.ts';

interface InvitationTableProps {
  invitations: readonly InvitationShown[];
  /** Withdraws one; undefined where the reader may not. */
  onWithdraw?: ((invitation: InvitationShown) => void) | undefined;
}

/** Invitations: to whom, for what, by whom, and how each stands. */
export function InvitationTable({ invitations, onWithdraw }: InvitationTableProps) {
  return (
    <Table
      caption="Invitations"
      captionHidden
      look="roomy"
      columns={[
        { key: 'to', head: 'Invited' },
        { key: 'roles', head: 'Roles' },
        { key: 'by', head: 'By' },
        { key: 'standing', head: 'How it stands' },
        ...(onWithdraw === undefined ? [] : [{ key: 'act', head: 'Withdraw' }]),
      ]}
      rows={invitations.map((invitation) => ({
        key: invitation.invitationId,
        cells: [
          <>
            {invitation.name ?? 'A person whose name was erased'}
            {invitation.email !== null && <small>{invitation.email}</small>}
          </>,
          roleNames(invitation.roles),
          <>
            {invitation.invitedBy.name}
            <small>{dateInWords(invitation.invitedOn)}</small>
          </>,
          <>
            <InvitationStanding invitation={invitation} />
            {invitation.standing === 'open' && <small>Works until {instantInWords(invitation.expiresAt)}</small>}
          </>,
          ...(onWithdraw === undefined
            ? []
            : [
                invitation.standing === 'open' ? (
                  <Button key="withdraw" kind="quiet" onClick={() => onWithdraw(invitation)}>
                    Withdraw<span className="ax-hide"> the invitation of {invitation.name}</span>
                  </Button>
                ) : (
                  ''
                ),
              ]),
        ],
      }))}
    />
  );
}
