import { expect, test } from 'vitest';
import { anOrganisation, digestOf, idOf, lakeland, operator, otherPeople, people, stranger, term, zzOffice } from '../../testing/index.ts';

const { programOffice, reaction, official, preparer, fieldDirector } = people;
const { agencyAdministrator, iceAdministrator } = otherPeople;
const invitation = {
  name: 'Clara Ives',
  email: 'clara.ives@fairview.example',
  roles: ['agency.preparer'],
  ...term,
  writtenWordDocumentId: null,
  invitationId: idOf('invitation'),
  tokenSha256: digestOf('token'),
};
const clara = idOf('clara');
const accepting = { invitationId: idOf('invitation'), personId: clara, officeIds: [idOf('office 1'), idOf('office 2')] };

test('the administrator invites by role, and whoever accepts holds the office', () => {
  const { state } = anOrganisation.invited().when(reaction, 'AcceptInvitation', accepting).thenTypes('InvitationAccepted');
  expect(state).toMatchObject({ invitations: [{ standing: 'accepted' }] });
  if (state.phase !== 'verified') throw new Error('not there');
  expect(state.members.at(-1)).toEqual({ personId: clara, joinedOn: '2026-11-24', disabledOn: null });
  expect(state.offices.at(-1)).toMatchObject({ personId: clara, role: 'agency.preparer', startsOn: '2026-11-24', delegatedFrom: null });
});
test('an invitation works once', () => {
  anOrganisation
    .invited()
    .and(reaction, 'AcceptInvitation', accepting)
    .when(reaction, 'AcceptInvitation', { ...accepting, personId: idOf('thief') })
    .thenRejected('invitationOver', { why: 'accepted' });
});
test('an invitation opens nothing after seven days, or once it was taken back', () => {
  const story = anOrganisation.invited();
  story.later(7).when(reaction, 'AcceptInvitation', accepting).thenTypes('InvitationAccepted');
  story.later(8).when(reaction, 'AcceptInvitation', accepting).thenRejected('invitationOver', { why: 'expired' });
  const withdrawn = story.and(agencyAdministrator, 'WithdrawInvitation', { invitationId: idOf('invitation') });
  withdrawn.when(reaction, 'AcceptInvitation', accepting).thenRejected('invitationOver', { why: 'withdrawn' });
  withdrawn.when(agencyAdministrator, 'WithdrawInvitation', { invitationId: idOf('invitation') }).thenRejected('invitationOver');
  story.when(agencyAdministrator, 'WithdrawInvitation', { invitationId: idOf('none') }).thenRejected('unknownInvitation');
  story.when(reaction, 'AcceptInvitation', { ...accepting, invitationId: idOf('none') }).thenRejected('unknownInvitation');
});
test('nobody of the other side accepts, and nobody under another address', () => {
  const story = anOrganisation.invited();
  story
    .where({ gathered: { onOtherSide: true } })
    .when(reaction, 'AcceptInvitation', accepting)
    .thenRejected('onOtherSide');
  story
    .where({ gathered: { sameAddress: false } })
    .when(reaction, 'AcceptInvitation', accepting)
    .thenRejected('otherAddress');
});
test('an administrator does not give an office to himself by inviting his own address', () => {
  anOrganisation
    .invited()
    .when(reaction, 'AcceptInvitation', { ...accepting, personId: agencyAdministrator.person })
    .thenRejected('selfGrant');
});
test('whoever was shut out does not come back in by an invitation', () => {
  anOrganisation
    .invited()
    .and(agencyAdministrator, 'DisablePerson', { personId: preparer.person, reason: 'Left.' })
    .when(reaction, 'AcceptInvitation', { ...accepting, personId: preparer.person })
    .thenRejected('personDisabled');
});
test('what is held already is not held twice', () => {
  const { state } = anOrganisation.invited().and(reaction, 'AcceptInvitation', { ...accepting, personId: preparer.person });
  if (state.phase !== 'verified') throw new Error('not there');
  expect(state.offices.filter(({ personId }) => personId === preparer.person)).toHaveLength(1);
});
test('an office whose days are over is not accepted any more', () => {
  anOrganisation
    .invited({ endsOn: '2026-11-25' })
    .later(3)
    .when(reaction, 'AcceptInvitation', accepting)
    .thenRejected('invitationOver', { why: 'expired' });
});

test('only the administrator of the organisation invites; the head, another agency and ICE’s administrator do not', () => {
  const story = anOrganisation.agency();
  story.when(official, 'InvitePerson', invitation).thenRejected('notYourRole');
  story.when(stranger, 'InvitePerson', invitation).thenRejected('notFound');
  story.when(iceAdministrator, 'InvitePerson', invitation).thenRejected('notFound');
  expect(stranger.agencyId).toBe(lakeland);
});
test('the program office invites in an agency on its written word only, and not in ICE', () => {
  const story = anOrganisation.agency();
  story.when(programOffice, 'InvitePerson', invitation).thenRejected('writtenWordMissing');
  story.when(programOffice, 'InvitePerson', { ...invitation, writtenWordDocumentId: idOf('word') }).thenTypes('InvitationSent');
  const counsel = { ...invitation, roles: ['ice.counsel'], writtenWordDocumentId: idOf('word') };
  anOrganisation.ice().when(programOffice, 'InvitePerson', counsel).thenRejected('notYourRole');
});
test('nobody is invited for an office of the other side', () => {
  const role = 'ice.headquarters';
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'InvitePerson', { ...invitation, roles: [role] })
    .thenRejected('otherOrganisationsRole', { role });
  anOrganisation.ice().when(iceAdministrator, 'InvitePerson', invitation).thenRejected('otherOrganisationsRole');
  anOrganisation.oversight().when(otherPeople.oversightAdministrator, 'InvitePerson', invitation).thenRejected('otherOrganisationsRole');
});
test('an office of the field needs its field office, which is one that there is; an agency’s has none', () => {
  const story = anOrganisation.ice();
  const director = { ...invitation, roles: ['ice.fieldDirector'] };
  story.when(iceAdministrator, 'InvitePerson', director).thenRejected('fieldOfficeNeeded', { role: 'ice.fieldDirector' });
  story.when(iceAdministrator, 'InvitePerson', { ...director, fieldOffice: 'nowhere' }).thenRejected('unknownFieldOffice');
  story.when(iceAdministrator, 'InvitePerson', { ...director, fieldOffice: zzOffice }).thenTypes('InvitationSent');
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'InvitePerson', { ...invitation, fieldOffice: zzOffice })
    .thenRejected('noFieldOffice');
});
test('the days of an office are ahead, in order and not too far', () => {
  const story = anOrganisation.agency();
  const on = (startsOn: string, endsOn: string | null) =>
    story.when(agencyAdministrator, 'InvitePerson', { ...invitation, startsOn, endsOn });
  on('2026-11-23', null).thenRejected('dateInPast', { date: '2026-11-23' });
  on('2028-01-01', null).thenRejected('dateTooFar');
  on('2026-12-02', '2026-12-01').thenRejected('datesCrossed');
  on('2026-12-01', '2026-12-01').thenTypes('InvitationSent');
});
test('an administrator’s office has no last day', () => {
  anOrganisation
    .agency()
    .when(agencyAdministrator, 'InvitePerson', { ...invitation, roles: ['agency.administrator'], endsOn: '2027-01-01' })
    .thenRejected('endlessOffice');
});
test('whoever sits in one field office does not accept an office of another', () => {
  anOrganisation
    .ice()
    .where({ gathered: { fieldOffices: [zzOffice, 'elsewhere'] } })
    .and(iceAdministrator, 'InvitePerson', { ...invitation, roles: ['ice.liaisonDetention'], fieldOffice: 'elsewhere' })
    .where({ gathered: { fieldOffices: [zzOffice, 'elsewhere'] } })
    .when(reaction, 'AcceptInvitation', { ...accepting, personId: fieldDirector.person })
    .thenRejected('seatedElsewhere', { fieldOffice: zzOffice });
});
test('whoever runs the server invites an administrator, for each kind of organisation its own', () => {
  const first = { name: 'Ada Roe', email: 'ada@access.example', invitationId: idOf('first'), tokenSha256: digestOf('first') };
  const roles = [anOrganisation.agency(), anOrganisation.ice(), anOrganisation.oversight()].map((story) => {
    const { state } = story.and(operator, 'InviteAdministrator', first);
    return state.phase === 'verified' ? state.invitations.at(-1)?.roles : [];
  });
  expect(roles).toEqual([['agency.administrator'], ['ice.administrator'], ['oversight.administrator']]);
  anOrganisation.agency().when(programOffice, 'InviteAdministrator', first).thenRejected('notYourRole');
});
