import { readTexts, type Tx } from '@ice-access/database';
import type { Instant, TextRef } from '@ice-access/domain/kernel';
import { administratorsIn, type OrganisationEvent } from '@ice-access/domain/organisation';
import { invitationLetter, joiningLetters, lookFrom, organisationLetter } from '@ice-access/domain/wording';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { invitationLink, type OrganisationCaller } from './desk.ts';
import type { OpenedOrganisation } from './onFile.ts';

export interface Told {
  readonly events: readonly OrganisationEvent[];
  readonly state: OpenedOrganisation;
  readonly name: string;
  readonly tokens: readonly string[];
  readonly at: Instant;
}
interface Letter {
  readonly to: string;
  readonly toRole: boolean;
  readonly subject: string;
  readonly body: string;
}

/** The people whom a fact concerns: they get a mail, whoever did it. */
function concerned(event: OrganisationEvent, state: OpenedOrganisation): readonly string[] {
  if (state.phase !== 'verified') return [];
  const holderOf = (officeId: string) => state.offices.filter((one) => one.officeId === officeId).map(({ personId }) => personId);
  switch (event.type) {
    case 'OfficeGranted':
    case 'PersonDisabled':
    case 'PersonReopened':
    case 'AccountReleased':
      return [event.data.personId];
    case 'OfficeEnded':
    case 'DelegationEnded':
      return holderOf(event.data.officeId);
    case 'OfficeDelegated':
      return [event.data.personId, ...holderOf(event.data.of)];
    case 'FactorResetStarted':
    case 'FactorResetConfirmed':
    case 'FactorResetCancelled':
      return [event.data.personId, ...administratorsIn(state)];
    case 'InvitationAccepted':
    case 'ReviewReminded':
      return administratorsIn(state);
    default:
      return [];
  }
}

async function addressIn(tx: Tx, ref: TextRef | undefined): Promise<string | undefined> {
  if (ref === undefined) return undefined;
  const found = (await readTexts(tx, [ref.textId]))[ref.textId];
  return found !== undefined && 'text' in found ? found.text : undefined;
}

/** Writes the letters of what happened, in the same transaction. A door may write letters and never read them. */
export async function writeLetters(tx: Tx, caller: OrganisationCaller, { events, state, name, tokens, at }: Told): Promise<void> {
  const { invitations, ids } = caller;
  const people = await peopleOf(tx, uuidsIn(events));
  const look = lookFrom({ people });
  const letters: Letter[] = [];
  let next = 0;
  for (const event of events) {
    if (event.type === 'InvitationSent') {
      const token = tokens[next];
      next += 1;
      const to = await addressIn(tx, event.data.email);
      // Without a mail server the link is handed on; it is kept nowhere.
      if (to !== undefined && token !== undefined && invitations?.mails === true)
        letters.push({ to, toRole: false, ...invitationLetter(name, event.data.roles, invitationLink(invitations, state.kind, token)) });
    }
    if (event.type === 'JoiningAsked')
      letters.push({ to: 'ice.programOffice', toRole: true, ...joiningLetters.asked(event.data.reference) });
    if (event.type === 'JoiningRefused') {
      const asking = state.askings.find((one) => one.joiningId === event.data.joiningId);
      const to = await addressIn(tx, asking?.headEmail);
      if (to !== undefined) letters.push({ to, toRole: false, ...joiningLetters.refused(asking?.reference ?? '') });
    }
    const receivers = [...new Set(concerned(event, state))];
    const addresses = Object.values(await peopleOf(tx, receivers)).flatMap(({ email }) => (email === undefined ? [] : [email]));
    for (const to of addresses) letters.push({ to, toRole: false, ...organisationLetter(name, event, look) });
  }
  if (letters.length === 0) return;
  const rows = letters.map(({ to, toRole, subject, body }) => ({
    letter_id: ids(),
    to_email: toRole ? null : to,
    to_role: toRole ? to : null,
    subject,
    body,
  }));
  await tx.$client.query(
    `insert into account_letter (letter_id, to_email, to_role, subject, body, at)
     select l.*, $2::timestamptz from jsonb_to_recordset($1::jsonb) as l(letter_id uuid, to_email text, to_role text, subject text, body text)`,
    [JSON.stringify(rows), at],
  );
}
