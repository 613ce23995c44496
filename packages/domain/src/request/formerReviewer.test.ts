import { test } from 'vitest';
import { everything, people } from '../testing/people.ts';
import { aRequest, jail } from '../testing/request.ts';

const { programOffice, civilRights } = people;
const many = everything.ice;

test('who reviewed civil rights once can neither concur nor decide later, even when another reviewer was named', () => {
  const renamed = aRequest
    .agreed([jail])
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: many.person })
    .and(many, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: null })
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
    .and(civilRights, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: null });
  renamed
    .when(many, 'ConcurDetermination', { digest: renamed.content.determinationDigest })
    .thenRejected('sameHand', { did: 'reviewedCivilRights' });
  renamed
    .and(programOffice, 'HoldRequest', { reason: 'Funds are used up.', reviewOn: '2027-06-01' })
    .when(many, 'DeclineRequest', { reason: 'There are no funds.', reapplyWhen: 'In the next fiscal year.' })
    .thenRejected('sameHand', { did: 'reviewedCivilRights' });
});
