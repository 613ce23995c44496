import { test } from 'vitest';
import { aRequest, border, idOf, jail, people } from '../../testing/index.ts';

const { headquarters, investigations, fieldDirector, civilRights, official } = people;
const one = { trackId: jail.trackId, agreementId: idOf('one') };
const two = { trackId: border.trackId, agreementId: idOf('two') };
const agreements = [one, two];

test('headquarters approves: one agreement for each selected program', () => {
  aRequest.recommended().when(headquarters, 'ApproveRequest', { agreements }).then({ type: 'RequestApproved', data: { agreements } });
});
test('exactly the selected programs are named, each with an agreement of its own', () => {
  const story = aRequest.recommended();
  story.when(headquarters, 'ApproveRequest', { agreements: [one] }).thenRejected('tracksWrong', { trackIds: [border.trackId] });
  story
    .when(headquarters, 'ApproveRequest', { agreements: [one, two, { trackId: idOf('nothing'), agreementId: idOf('three') }] })
    .thenRejected('tracksWrong', { trackIds: [idOf('nothing')] });
  story
    .when(headquarters, 'ApproveRequest', { agreements: [one, two, { ...one, agreementId: idOf('three') }] })
    .thenRejected('tracksWrong', { trackIds: [jail.trackId] });
  story
    .when(headquarters, 'ApproveRequest', { agreements: [one, { ...two, agreementId: one.agreementId }] })
    .thenRejected('agreementTwice');
});
test('headquarters waits for the recommendation of the field office', () => {
  aRequest.concurred().when(headquarters, 'ApproveRequest', { agreements }).thenRejected('memoMissing');
});
test('who assessed, determined or reviewed civil rights does not decide', () => {
  const story = aRequest.recommended();
  const asHeadquarters = (person: string) => story.when({ ...headquarters, person }, 'ApproveRequest', { agreements });
  asHeadquarters(investigations.person).thenRejected('sameHand', { did: 'assessed' });
  asHeadquarters(fieldDirector.person).thenRejected('sameHand', { did: 'determined' });
  asHeadquarters(civilRights.person).thenRejected('sameHand', { did: 'reviewedCivilRights' });
  asHeadquarters(official.person).thenRejected('actedForOtherSide');
});
