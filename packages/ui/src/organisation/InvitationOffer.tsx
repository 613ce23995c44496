import type { Role } from '@ice-access/domain/parties';
import { type FormEvent, useState } from 'react';
import { newPasswordHint, newPasswordProblem } from '../account/newPassword.ts';
import { PasswordField } from '../account/PasswordField.tsx';
import { Alert, ErrorSummary } from '../primitives/Alert.tsx';
import { Button, ButtonLink } from '../primitives/Button.tsx';
import { dateInWords, instantInWords } from '../primitives/dates.ts';
import { Main } from '../primitives/PageFrame.tsx';
import { PageTitle } from '../primitives/PageTitle.tsx';
import { Facts, Section } from '../primitives/Section.tsx';
import { TextField } from '../primitives/TextFields.tsx';
import { roleMeaning, roleName } from './roleMeanings.ts';

/** What the link of an invitation offers. */
export interface Offer {
  readonly organisation: { readonly name: string };
  readonly roles: readonly Role[];
  readonly fieldOffice: { readonly name: string } | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: string;
  readonly account: 'new' | 'existing';
}

/** Why an answer was not taken: a sentence, and the field that it is about. */
export interface NotTaken {
  readonly says: string;
  readonly field?: 'name' | 'password' | undefined;
}

interface InvitationOfferProps {
  offer: Offer;
  /** Who is signed in at this door; null when nobody is. */
  me: { readonly name: string; readonly email: string } | null;
  signInHref: string;
  accept: (answer: { name: string; password: string }) => Promise<NotTaken | undefined>;
  acceptSignedIn: () => Promise<NotTaken | undefined>;
}

function WhatItOffers({ offer: { roles, fieldOffice, startsOn, endsOn, email, expiresAt } }: { offer: Offer }) {
  return (
    <Facts
      facts={[
        {
          term: roles.length === 1 ? 'Role' : 'Roles',
          says: (
            <ul className="ax-plain">
              {roles.map((role) => (
                <li key={role}>
                  {roleName(role)}
                  <small>{roleMeaning(role)}</small>
                </li>
              ))}
            </ul>
          ),
        },
        ...(fieldOffice === null ? [] : [{ term: 'Field office', says: fieldOffice.name }]),
        {
          term: 'Counts',
          says: endsOn === null ? `from ${dateInWords(startsOn)}` : `from ${dateInWords(startsOn)} until ${dateInWords(endsOn)}`,
        },
        { term: 'For', says: email },
        { term: 'The link works until', says: instantInWords(expiresAt) },
      ]}
    />
  );
}

function NewAccount({ offer, accept, onAccepted }: Pick<InvitationOfferProps, 'offer' | 'accept'> & { onAccepted: () => void }) {
  const [name, setName] = useState(offer.name);
  const [password, setPassword] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<NotTaken>();
  const noName = name.trim() === '' ? 'Enter your name.' : refused?.field === 'name' ? refused.says : undefined;
  const weak = newPasswordProblem(password) ?? (refused?.field === 'password' ? refused.says : undefined);
  const problems = [
    { field: 'your-name', says: noName },
    { field: 'new-password', says: weak },
  ].flatMap(({ field, says }) => (says === undefined ? [] : [{ field, says }]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setRefused(undefined);
    if (name.trim() === '' || newPasswordProblem(password) !== undefined) return setAttempt(attempt + 1);
    setBusy(true);
    const answer = await accept({ name: name.trim(), password });
    setBusy(false);
    setAttempt(attempt + 1);
    if (answer === undefined) onAccepted();
    else setRefused(answer);
  };
  const tried = attempt > 0;
  return (
    <>
      {tried && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      {refused !== undefined && refused.field === undefined && (
        <Alert key={`refused-${attempt}`} tone="late" takesFocus title="The invitation is not accepted">
          <p>{refused.says}</p>
        </Alert>
      )}
      <form className="ax-form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          id="your-name"
          label="Your name"
          autoComplete="name"
          value={name}
          onChange={setName}
          error={tried ? noName : undefined}
        />
        {/* A password manager keeps the password with this address. */}
        <input
          className="ax-hide"
          type="email"
          name="username"
          autoComplete="username"
          value={offer.email}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <PasswordField
          id="new-password"
          label="Choose a password"
          hint={newPasswordHint}
          kind="new-password"
          value={password}
          onChange={(value) => {
            setPassword(value);
            setRefused(undefined);
          }}
          error={tried ? weak : undefined}
        />
        <p>Next you sign in and set up a second factor: a passkey, or an app that shows a code.</p>
        <Button type="submit" size="big" busy={busy}>
          Accept the invitation
        </Button>
      </form>
    </>
  );
}

function ExistingAccount({
  offer,
  me,
  signInHref,
  acceptSignedIn,
  onAccepted,
}: Omit<InvitationOfferProps, 'accept'> & { onAccepted: () => void }) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<NotTaken & { attempt: number }>();
  const press = async () => {
    setBusy(true);
    const answer = await acceptSignedIn();
    setBusy(false);
    if (answer === undefined) onAccepted();
    else setRefused({ ...answer, attempt: Date.now() });
  };
  if (me === null)
    return (
      <>
        <p>{offer.email} has an account here. Sign in with it; then you come back to this page and accept.</p>
        <ButtonLink href={signInHref} size="big">
          Sign in and accept
        </ButtonLink>
      </>
    );
  return (
    <div className="ax-stack">
      {refused && (
        <Alert key={refused.attempt} tone="late" takesFocus title="The invitation is not accepted">
          <p>{refused.says}</p>
        </Alert>
      )}
      <p>
        You are signed in as {me.name}, {me.email}. Your account stays as it is; after accepting you can act for {offer.organisation.name}{' '}
        too, and always see for which organisation you act.
      </p>
      <Button size="big" busy={busy} onClick={() => void press()}>
        Accept the invitation
      </Button>
    </div>
  );
}

/** The page behind an invitation's link: what it offers, and how to accept. */
export function InvitationOffer(props: InvitationOfferProps) {
  const { offer, me, signInHref } = props;
  const [accepted, setAccepted] = useState(false);
  if (accepted)
    return (
      <Main narrow>
        <PageTitle title="Invitation accepted" />
        <Alert tone="good" takesFocus title={`You belong to ${offer.organisation.name} now`}>
          <p>
            {offer.account === 'new'
              ? 'Sign in with your e-mail address and your password. Then you set up a second factor.'
              : 'Your roles count from their first day on.'}
          </p>
        </Alert>
        <div className="ax-actions ax-section">
          <ButtonLink href={offer.account === 'new' || me === null ? (signInHref.split('?')[0] ?? signInHref) : '/'} size="big">
            {offer.account === 'new' || me === null ? 'Sign in' : 'Go on'}
          </ButtonLink>
        </div>
      </Main>
    );
  return (
    <Main narrow>
      <PageTitle
        title="Invitation"
        head={`You are invited to ${offer.organisation.name}`}
        says="Accept only when you know who invited you and why."
      />
      <Section title="What it offers" className="ax-section-first">
        <WhatItOffers offer={offer} />
      </Section>
      <Section title={offer.account === 'new' ? 'Your account' : 'Accept'}>
        {offer.account === 'new' ? (
          <NewAccount {...props} onAccepted={() => setAccepted(true)} />
        ) : (
          <ExistingAccount {...props} onAccepted={() => setAccepted(true)} />
        )}
      </Section>
    </Main>
  );
}

const overWords: Readonly<Record<string, string>> = {
  accepted: 'It was accepted already. Sign in with the account that was made then.',
  withdrawn: 'Whoever invited you took it back. Ask them for a new one.',
  expired: 'It was valid for 7 days. Ask whoever invited you for a new one.',
};

/** A link that offers nothing any more, or never did: the way on. */
export function InvitationOver({ why, signInHref }: { why: string | undefined; signInHref: string }) {
  return (
    <Main narrow>
      <PageTitle
        title="This invitation is over"
        says={overWords[why ?? ''] ?? 'There is no such invitation. Check that the whole link was copied.'}
      />
      <ButtonLink href={signInHref} kind="outline">
        Sign in
      </ButtonLink>
    </Main>
  );
}
