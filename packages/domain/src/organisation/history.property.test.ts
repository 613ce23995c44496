import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../parties/actor.ts';
import { anOrganisation, digestOf, fairviewPerson, idOf, otherPeople, people, secondProgramOffice } from '../testing/index.ts';
import { organisation } from './decide.ts';
import { administratorsIn, rolesOn } from './offices.ts';
import { parseOrganisationFact } from './parse.ts';
import type { OrganisationEvent } from './parts.ts';

type History = ReturnType<typeof anOrganisation.agency>;
const second = fairviewPerson('second administrator', 'agency.administrator', 'agency.official');
/** They claim every office of their side: what counts is what is on the books. */
const greedy = (actor: Actor): Actor =>
  actor.party === 'agency' ? { ...actor, roles: ['agency.administrator', 'agency.official', 'agency.preparer', 'agency.counsel'] } : actor;
const actors: readonly Actor[] = [
  ...[people.official, people.preparer, people.agencyCounsel, second].map(greedy),
  // Oftener, so that much of what is tried may be done.
  ...[otherPeople.agencyAdministrator, otherPeople.agencyAdministrator, otherPeople.agencyAdministrator, second, second].map(greedy),
  people.programOffice,
  secondProgramOffice,
  people.headquarters,
  otherPeople.iceAdministrator,
  people.reaction,
  people.clock,
];
const persons = [people.official, people.preparer, people.agencyCounsel, otherPeople.agencyAdministrator, second].map(
  ({ person }) => person,
);
const roles = ['agency.administrator', 'agency.official', 'agency.preparer', 'agency.counsel', 'ice.headquarters'] as const;
/** Everything that a person types in these histories. It must never be found in an event. */
const words = 'Typed by a person.';

function payloadFor(type: string, { state, today }: History, pick: number): object {
  const one = <T>(list: readonly T[]): T => list[pick % list.length] as T;
  const offices = state.phase === 'verified' ? state.offices : [];
  const invitations = state.phase === 'verified' ? state.invitations : [];
  const personId = one(persons);
  const term = { fieldOffice: null, startsOn: today, endsOn: pick % 3 === 0 ? today : null };
  const wordId = pick % 2 === 0 ? idOf('word') : null;
  const about = { personId, reason: words };
  const fresh = `${type} ${pick} ${today} ${offices.length} ${invitations.length}`;
  const office = offices[pick % (offices.length || 1)]?.officeId ?? idOf('none');
  const payloads: Readonly<Record<string, object>> = {
    InvitePerson: {
      name: words,
      email: 'x@fairview.example',
      roles: [one(roles)],
      ...term,
      writtenWordDocumentId: wordId,
      invitationId: idOf(fresh),
      tokenSha256: digestOf(fresh),
    },
    WithdrawInvitation: { invitationId: invitations.at(-1)?.invitationId ?? idOf('none') },
    AcceptInvitation: {
      invitationId: invitations.at(-1)?.invitationId ?? idOf('none'),
      personId: pick % 4 === 0 ? idOf(fresh) : personId,
      officeIds: [idOf(`${fresh} o`)],
    },
    GrantOffice: { personId, role: one(roles), ...term, writtenWordDocumentId: wordId, officeId: idOf(fresh) },
    EndOffice: { officeId: office, lastOn: today, reason: words },
    DelegateOffice: { of: office, personId, startsOn: today, endsOn: today, reason: words, officeId: idOf(fresh) },
    EndDelegation: { officeId: office },
    ChangeOfficeholder: {
      fromPersonId: one(persons.toReversed()),
      on: today,
      evidenceDocumentId: idOf('oath'),
      passesOn: [one(['agency.official', 'agency.administrator'] as const)],
      to: pick % 2 === 0 ? 'member' : 'invited',
      personId: pick % 2 === 0 ? personId : null,
      name: pick % 2 === 0 ? null : words,
      email: pick % 2 === 0 ? null : 'y@fairview.example',
      note: null,
      officeIds: [idOf(fresh)],
      invitationId: idOf(fresh),
      tokenSha256: digestOf(fresh),
    },
    DisablePerson: about,
    ReopenPerson: about,
    StartFactorReset: about,
    ConfirmFactorReset: { personId },
    ConfirmFactorResetByCallBack: { personId, calledOn: today, numberFrom: 'register', calledNumber: words, reached: words },
    CancelFactorReset: { personId },
    ReleaseAccount: about,
    RecordReview: { note: words },
  };
  return payloads[type] ?? {};
}
const types = organisation.commands
  .map(({ type }) => type)
  .filter(
    (type) =>
      !['AskToJoin', 'AddAgency', 'VerifyAgency', 'RefuseJoining', 'OpenOrganisation', 'InviteAdministrator', 'SeatPerson'].includes(type),
  );
const step = fc.record({
  type: fc.constantFrom(...types),
  actor: fc.nat(actors.length - 1),
  pick: fc.nat(60),
  later: fc.constantFrom(0, 0, 0, 1, 8),
});
type Step = { readonly type: string; readonly actor: number; readonly pick: number; readonly later: number };

interface Walked {
  readonly before: History;
  readonly after: History;
  readonly actor: Actor;
  readonly events: readonly OrganisationEvent[];
}
function* walk(steps: readonly Step[]): Generator<Walked> {
  let story = anOrganisation.agency(second);
  for (const { type, actor: index, pick, later } of steps) {
    const before = story.later(later);
    const actor = actors[index] as Actor;
    const when = before.when(actor, type, payloadFor(type, before, pick));
    if (!when.outcome.ok) continue;
    story = when.thenTypes(...when.outcome.value.map((event) => event.type));
    yield { before, after: story, actor, events: when.outcome.value };
  }
}
const steps = fc.sample(fc.array(step, { minLength: 40, maxLength: 90 }), { numRuns: 250, seed: 2026 });
/** Every step that was accepted, of every walk. Walked once: each promise is held against all of them. */
const walked: readonly Walked[] = steps.flatMap((one) => [...walk(one)]);
const walks = (check: (one: Walked) => void): void => walked.forEach(check);

test('nobody ever gives an office to himself', () => {
  let grants = 0;
  walks(({ actor, events, before }) => {
    for (const event of events) {
      if (event.type === 'OfficeGranted' || event.type === 'OfficeDelegated') {
        grants += 1;
        expect(event.data.personId).not.toBe(actor.person);
      }
      if (event.type === 'InvitationAccepted' && before.state.phase === 'verified') {
        const invitation = before.state.invitations.find(({ invitationId }) => invitationId === event.data.invitationId);
        expect(invitation?.invitedBy).not.toBe(event.data.personId);
      }
    }
  });
  expect(grants).toBeGreaterThan(100);
});
test('nobody holds an office of the other side, whoever gives it', () => {
  walks(({ after: { state } }) => {
    if (state.phase === 'verified') expect(state.offices.filter(({ role }) => !role.startsWith('agency.'))).toEqual([]);
  });
});
test('whoever acts for the agency holds that office on that day: one that ended, or whose holder is shut out, never acts', () => {
  let acts = 0;
  walks(({ before, events }) => {
    for (const { by } of events) {
      if (by.party !== 'agency' || before.state.phase !== 'verified') continue;
      acts += 1;
      expect(rolesOn(before.state, by.person, before.today)).toContain(by.role);
    }
  });
  expect(acts).toBeGreaterThan(500);
});
test('somebody always keeps the people, or was invited to, or the program office said why not', () => {
  walks(({ after: { state, events } }) => {
    if (state.phase !== 'verified') return;
    const invited = state.invitations.some((one) => one.roles.includes('agency.administrator') && one.standing === 'open');
    const said = events.some(({ by }) => by.role === 'ice.programOffice');
    expect(administratorsIn(state).length > 0 || invited || said).toBe(true);
  });
});
test('a factor goes by two people, and neither is the one whose it is', () => {
  let confirmed = 0;
  walks(({ before: { state }, events }) => {
    for (const event of events) {
      if (event.type !== 'FactorResetConfirmed' || state.phase !== 'verified') continue;
      confirmed += 1;
      const reset = state.resets.find(({ personId }) => personId === event.data.personId);
      expect(new Set([reset?.startedBy, event.by.person, event.data.personId]).size).toBe(3);
    }
  });
  expect(confirmed).toBeGreaterThan(10);
});
test('no typed word stands in an event, and every event can be read back', () => {
  walks(({ events }) => {
    expect(JSON.stringify(events)).not.toContain(words);
    for (const { type, data } of events) expect(parseOrganisationFact(type, JSON.parse(JSON.stringify(data)))).toEqual({ type, data });
  });
});
