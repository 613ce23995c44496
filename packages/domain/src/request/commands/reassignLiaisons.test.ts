import { expect, test } from 'vitest';
import { aRequest, idOf, people, zzOffice } from '../../testing/index.ts';

const { programOffice, investigations, detention, fieldDirector, civilRights } = people;
const other = idOf('another liaison');
const pair = { investigations: other, detention: detention.person };
const offices = {
  [other]: ['ice.liaisonInvestigations'],
  [investigations.person]: ['ice.liaisonInvestigations'],
  [detention.person]: ['ice.liaisonDetention'],
  [fieldDirector.person]: ['ice.liaisonInvestigations', 'ice.fieldDirector'],
  [civilRights.person]: ['ice.liaisonInvestigations', 'ice.civilRights'],
} as const;
const seats = Object.fromEntries(Object.keys(offices).map((person) => [person, zzOffice]));

test('the program office names another liaison; the earlier one still counts as assessor', () => {
  const story = aRequest.assessing().where({ gathered: { offices, seats } });
  const after = story.when(programOffice, 'ReassignLiaisons', pair).then({ type: 'LiaisonsReassigned', data: pair });
  if (after.state.phase !== 'assessing') throw new Error(after.state.phase);
  expect(after.state.assessors).toEqual([investigations.person, detention.person, other]);
  after.when(investigations, 'RecordMeeting', { heldOn: '2026-11-24', documentId: null, minutes: 'm' }).thenRejected('notNamedLiaison');
});
test('the pair is two people, other than now, who hold the offices', () => {
  const story = aRequest.assessing().where({ gathered: { offices, seats } });
  story
    .when(programOffice, 'ReassignLiaisons', { investigations: detention.person, detention: detention.person })
    .thenRejected('samePersonTwice');
  story
    .when(programOffice, 'ReassignLiaisons', { investigations: investigations.person, detention: detention.person })
    .thenRejected('nothingChanges');
  story
    .when(programOffice, 'ReassignLiaisons', { investigations: idOf('nobody'), detention: detention.person })
    .thenRejected('lacksOffice');
  story.when(programOffice, 'ReassignLiaisons', { investigations: other, detention: idOf('nobody') }).thenRejected('lacksOffice');
});
test('who determined or reviews civil rights does not become a liaison', () => {
  const table = aRequest
    .agreed()
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
    .where({ gathered: { offices, seats } });
  table
    .when(programOffice, 'ReassignLiaisons', { ...pair, investigations: fieldDirector.person })
    .thenRejected('sameHand', { did: 'determined' });
  table
    .when(programOffice, 'ReassignLiaisons', { ...pair, investigations: civilRights.person })
    .thenRejected('sameHand', { did: 'reviewedCivilRights' });
});
test('both liaisons belong to the field office of the case', () => {
  aRequest
    .assessing()
    .where({ gathered: { offices, seats: { ...seats, [other]: 'elsewhere' } } })
    .when(programOffice, 'ReassignLiaisons', pair)
    .thenRejected('ofOtherFieldOffice', { person: other });
});
