import { expect, test } from 'vitest';
import { anOrganisation, asking, idOf, joiningId, operator, people, secondProgramOffice, verification } from '../../testing/index.ts';
import { givenOrganisation } from '../../testing/organisation.ts';

const { programOffice, reaction, official } = people;

test('an agency of the register asks with its head, its administrator and a letter', () => {
  const { state } = anOrganisation.asked();
  expect(state).toMatchObject({ phase: 'asked', inRegister: true, askings: [{ joiningId, reference: 'J-2026-0007', standing: 'open' }] });
});
test('what the visitor typed stands in no event', () => {
  const words = JSON.stringify(anOrganisation.asked().events);
  for (const typed of [asking.headName, asking.headEmail, asking.agencyName, asking.administratorName]) expect(words).not.toContain(typed);
});
test('whoever is not both head and administrator names the administrator too', () => {
  givenOrganisation()
    .when(reaction, 'AskToJoin', { ...asking, administratorEmail: null })
    .thenRejected('whoIsMissing');
  givenOrganisation()
    .when(reaction, 'AskToJoin', { ...asking, sameAsHead: true })
    .thenRejected('whoIsMissing');
});
test('an agency is in the register or is not: what the page says must be so', () => {
  const elsewhere = givenOrganisation().where({ gathered: { inRegister: false } });
  elsewhere.when(reaction, 'AskToJoin', asking).thenRejected('notRegistered');
  givenOrganisation()
    .when(reaction, 'AskToJoin', { ...asking, inRegister: false })
    .thenRejected('alreadyRegistered');
});
test('several may ask for one agency, up to five, so that a first one who is false shuts nobody out', () => {
  const fifth = [2, 3, 4, 5].reduce(
    (story, number) => story.and(reaction, 'AskToJoin', { ...asking, joiningId: idOf(`joining ${number}`) }),
    anOrganisation.asked(),
  );
  fifth.when(reaction, 'AskToJoin', { ...asking, joiningId: idOf('joining 6') }).thenRejected('tooManyAskings');
});
test('an address with letters that only look like ours is refused', () => {
  const cyrillic = 'аlma.holt@fairview.example';
  expect(() => givenOrganisation().when(reaction, 'AskToJoin', { ...asking, headEmail: cyrillic })).toThrow(/plain letters/);
});

test('the program office verifies after a call back, and invites head and administrator', () => {
  const { state } = anOrganisation
    .asked()
    .when(programOffice, 'VerifyAgency', verification)
    .thenTypes('AgencyVerified', 'InvitationSent', 'InvitationSent');
  expect(state).toMatchObject({
    phase: 'verified',
    reviewDueOn: '2027-11-24',
    members: [],
    invitations: [{ roles: ['agency.official'] }, { roles: ['agency.administrator'], standing: 'open' }],
  });
});
test('head and administrator may be one person, who gets one invitation', () => {
  const alone = { sameAsHead: true, administratorName: null, administratorTitle: null, administratorEmail: null };
  const { state } = anOrganisation.asked(alone).and(programOffice, 'VerifyAgency', verification);
  expect(state).toMatchObject({ invitations: [{ roles: ['agency.official', 'agency.administrator'] }] });
});
test('nothing is verified with a box of the checklist open, or called back tomorrow', () => {
  const story = anOrganisation.asked();
  const open = { ...verification, checklist: { ...verification.checklist, lookAlikesSeen: false } };
  expect(() => story.when(programOffice, 'VerifyAgency', open)).toThrow();
  story.when(programOffice, 'VerifyAgency', { ...verification, calledOn: '2026-11-25' }).thenRejected('dateInFuture');
});
test('verifying, refusing and adding are the program office’s alone; an agency that only asked has no people yet', () => {
  const story = anOrganisation.asked();
  story.when(official, 'VerifyAgency', verification).thenRejected('notFound');
  for (const actor of [people.headquarters, people.fieldDirector]) story.when(actor, 'VerifyAgency', verification).thenRejected('notFound');
  story.when(people.reaction, 'VerifyAgency', verification).thenRejected('notYourRole');
});
test('of several who asked one is verified, and the others are not', () => {
  const second = idOf('joining 2');
  const { state } = anOrganisation
    .asked()
    .and(reaction, 'AskToJoin', { ...asking, joiningId: second })
    .and(programOffice, 'VerifyAgency', { ...verification, joiningId: second });
  expect(state).toMatchObject({ askings: [{ standing: 'refused' }, { standing: 'verified' }] });
});
test('an agency that takes part is not asked for again', () => {
  anOrganisation.verified().when(reaction, 'AskToJoin', asking).thenRejected('wrongPhase', { phase: 'verified' });
});

test('who asked is refused with a reason, and may ask again', () => {
  const refused = anOrganisation
    .asked()
    .when(programOffice, 'RefuseJoining', { joiningId, reason: 'The clerk knows of no letter.' })
    .thenTypes('JoiningRefused');
  expect(refused.state.phase).toBe('refused');
  refused.when(programOffice, 'VerifyAgency', verification).thenRejected('wrongPhase');
  expect(refused.and(reaction, 'AskToJoin', { ...asking, joiningId: idOf('again') }).state.phase).toBe('asked');
});
test('one of two is refused, and the other still waits; an answer is given once', () => {
  const two = anOrganisation.asked().and(reaction, 'AskToJoin', { ...asking, joiningId: idOf('joining 2') });
  const one = two.and(programOffice, 'RefuseJoining', { joiningId, reason: 'Not the sheriff.' });
  expect(one.state.phase).toBe('asked');
  one.when(programOffice, 'RefuseJoining', { joiningId, reason: 'Again.' }).thenRejected('joiningAnswered');
  one.when(programOffice, 'VerifyAgency', verification).thenRejected('joiningAnswered');
  one.when(programOffice, 'VerifyAgency', { ...verification, joiningId: idOf('none') }).thenRejected('unknownJoining');
  one.when(programOffice, 'RefuseJoining', { joiningId: idOf('none'), reason: 'x' }).thenRejected('unknownJoining');
});

const added = {
  ori: 'ZZ0990000',
  name: 'Pine Port Police',
  type: 'Other',
  state: 'ZZ',
  county: 'Pine',
  fieldOffice: null,
  reason: 'New since June.',
};
test('an agency that the register lacks is added with a reason before it is verified', () => {
  const asked = givenOrganisation()
    .where({ gathered: { inRegister: false } })
    .and(reaction, 'AskToJoin', { ...asking, inRegister: false });
  asked.when(programOffice, 'VerifyAgency', verification).thenRejected('notRegistered');
  const known = asked.and(programOffice, 'AddAgency', added);
  known.when(programOffice, 'AddAgency', added).thenRejected('alreadyRegistered');
  expect(known.and(programOffice, 'VerifyAgency', verification).state.phase).toBe('verified');
});
test('an identifier of another agency, or a field office that is none, is refused', () => {
  const asked = givenOrganisation()
    .where({ gathered: { inRegister: false } })
    .and(reaction, 'AskToJoin', { ...asking, inRegister: false });
  asked
    .where({ gathered: { oriTaken: true } })
    .when(programOffice, 'AddAgency', added)
    .thenRejected('oriTaken');
  asked.when(programOffice, 'AddAgency', { ...added, fieldOffice: 'nowhere' }).thenRejected('unknownFieldOffice');
});

test('whoever runs the server puts ICE in place, and nobody else does', () => {
  const ice = { organisationId: '00000000-0000-7000-8000-0000000000ce', kind: 'ice', offices: [] };
  for (const actor of [programOffice, people.reaction])
    givenOrganisation().when(actor, 'OpenOrganisation', ice).thenRejected('notYourRole');
  givenOrganisation().when(operator, 'OpenOrganisation', ice).thenTypes('OrganisationOpened');
});
test('what was asked with is for the program office: the agency’s own view has none of it', () => {
  const { state } = anOrganisation.verified();
  expect(state).toMatchObject({ askings: [{}] });
  expect(secondProgramOffice.roles).toContain('ice.programOffice');
});
