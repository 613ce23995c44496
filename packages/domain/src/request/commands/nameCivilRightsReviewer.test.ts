import { test } from 'vitest';
import { aRequest, everything, idOf, people } from '../../testing/index.ts';

const { programOffice, civilRights, official, investigations, fieldDirector, preparer } = people;

test('the program office names the reviewer, from the acknowledgement on', () => {
  for (const story of [aRequest.acknowledged(), aRequest.assessing(), aRequest.determining()])
    story
      .when(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
      .then({ type: 'CivilRightsReviewerNamed', data: { reviewer: civilRights.person } });
});
test('the reviewer holds the office', () => {
  aRequest
    .acknowledged()
    .when(programOffice, 'NameCivilRightsReviewer', { reviewer: idOf('nobody') })
    .thenRejected('lacksOffice', { needs: 'ice.civilRights' });
});
test('the reviewer has not assessed, not determined, and not acted for the agency', () => {
  const holding = (person: string) => ({ gathered: { offices: { [person]: ['ice.civilRights'] } } }) as const;
  aRequest
    .acknowledged()
    .where(holding(investigations.person))
    .when(programOffice, 'NameCivilRightsReviewer', { reviewer: investigations.person })
    .thenRejected('sameHand', { did: 'assessed' });
  aRequest
    .agreed()
    .where(holding(fieldDirector.person))
    .when(programOffice, 'NameCivilRightsReviewer', { reviewer: fieldDirector.person })
    .thenRejected('sameHand', { did: 'determined' });
  aRequest
    .acknowledged()
    .where(holding(preparer.person))
    .when(programOffice, 'NameCivilRightsReviewer', { reviewer: preparer.person })
    .thenRejected('actedForOtherSide');
});
test('naming the same person again changes nothing and is refused', () => {
  aRequest.reviewed().when(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person }).thenRejected('nothingChanges');
});
test('another reviewer starts anew: finding and concurrence are void', () => {
  const story = aRequest.reviewed();
  const other = everything.ice.person;
  const after = story
    .and(official, 'ConcurDetermination', { digest: story.content.determinationDigest })
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: other });
  if (after.state.phase !== 'determining' || after.state.civilRights?.review !== null || after.state.concurred.agency !== null)
    throw new Error('not void');
});
