import { useState } from 'react';
import { ButtonLink } from '../primitives/Button.tsx';
import { type Crumb, Crumbs } from '../primitives/Navigation.tsx';
import { Main } from '../primitives/PageFrame.tsx';
import { PageTitle } from '../primitives/PageTitle.tsx';
import { Shut } from '../primitives/Status.tsx';
import { Done, type Happening } from './Done.tsx';
import { type Desk, StepOf } from './StepOf.tsx';
import type { Addresses, OrganisationShown } from './shapes.ts';
import { invitePerson, type StepContext } from './steps.ts';

interface InviteViewProps {
  organisation: OrganisationShown;
  addresses: Addresses;
  context: StepContext;
  desk: Desk;
  trail: readonly Crumb[];
  /** Why the reader may not; undefined when he may. */
  shut: string | undefined;
  onLeave: () => void;
}

/** Invites a person by role: who, in which roles, from when. */
export function InviteView({ organisation, addresses, context, desk, trail, shut, onLeave }: InviteViewProps) {
  const [last, setLast] = useState<Happening>();
  const { label } = desk.say('InvitePerson');
  return (
    <Main narrow>
      <Crumbs trail={[...trail, { text: 'People and roles', href: addresses.people }, { text: label }]} />
      <PageTitle
        title={`${label}, ${organisation.name}`}
        head={label}
        eyebrow={organisation.name}
        says="The person gets a link that works once, for 7 days, and chooses a password and a second factor of their own."
      />
      <Done last={last} />
      {last === undefined ? (
        shut === undefined ? (
          <StepOf
            desk={desk}
            type="InvitePerson"
            step={invitePerson(context)}
            onDone={(link) => setLast({ type: 'InvitePerson', link, attempt: Date.now() })}
            onClose={onLeave}
          />
        ) : (
          <Shut what={label}>{shut}</Shut>
        )
      ) : (
        <div className="ax-actions ax-section">
          <ButtonLink href={addresses.people}>Back to people and roles</ButtonLink>
        </div>
      )}
    </Main>
  );
}
