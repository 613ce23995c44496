import { test } from 'vitest';
import { aRequest, cap, directorElsewhere, idOf, jail, people } from '../../testing/index.ts';

const { official, fieldDirector, investigations, detention, civilRights, programOffice } = people;

test('either side puts one more program on the table', () => {
  for (const actor of [official, fieldDirector, investigations, detention])
    aRequest.determining().when(actor, 'AddComponent', cap).then({ type: 'ComponentAdded', data: cap });
});
test('a program is on the table once', () => {
  aRequest
    .determining()
    .when(official, 'AddComponent', { ...jail, trackId: idOf('other') })
    .thenRejected('alreadyConsidered', { subject: 'delegation287g/jailEnforcement' });
  aRequest
    .determining()
    .when(official, 'AddComponent', { ...cap, trackId: jail.trackId })
    .thenRejected('trackIdTaken');
});
test('a program that is added voids the civil-rights finding and the concurrence', () => {
  const story = aRequest.reviewed();
  const after = story
    .and(official, 'ConcurDetermination', { digest: story.content.determinationDigest })
    .and(fieldDirector, 'AddComponent', cap);
  if (after.state.phase !== 'determining' || after.state.concurred.agency !== null || after.state.civilRights?.review !== null)
    throw new Error('not void');
});
test('only people of this case shape the table', () => {
  aRequest
    .determining()
    .when({ ...investigations, person: 'another' }, 'AddComponent', cap)
    .thenRejected('notNamedLiaison');
  aRequest.determining().when(directorElsewhere, 'AddComponent', cap).thenRejected('otherFieldOffice');
  const named = aRequest.determining().and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person });
  named
    .when({ ...fieldDirector, person: civilRights.person }, 'AddComponent', cap)
    .thenRejected('sameHand', { did: 'reviewedCivilRights' });
});
